import { inflateRawSync } from "node:zlib";
import { expandedFault } from "../expanded-size.js";

/** The parts of an office document, by their names; undefined for one that is not there. */
export type Parts = (name: string) => string | undefined;

/** Opens an office document whose size was looked at first. */
export function openParts(bytes: Uint8Array): { part: Parts; names: string[] } | { unread: string } {
  const fault = expandedFault(bytes);
  if (fault) return { unread: fault };
  const entries = new Map(directoryOf(bytes).map((entry) => [entry.name, entry]));
  const part: Parts = (name) => {
    const entry = entries.get(name);
    if (!entry) return undefined;
    const data = entry.method === 8 ? inflateRawSync(entry.data, { maxOutputLength: entry.expanded + 1 }) : entry.data;
    return new TextDecoder().decode(data);
  };
  return { part, names: [...entries.keys()] };
}

interface Entry {
  name: string;
  method: number;
  expanded: number;
  data: Uint8Array;
}

/** By the central directory (APPNOTE 6.3, 4.3.12), which `expandedFault` has walked before. */
function directoryOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  let end = view.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) return entries;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50) {
    const nameBytes = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > view.byteLength) break;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)),
      method: view.getUint16(at + 10, true),
      expanded: view.getUint32(at + 24, true),
      data: bytes.subarray(start, start + view.getUint32(at + 20, true)),
    });
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
