import { inflateRawSync } from "node:zlib";

/** A workbook of 300 cues expands to 2 MB, the usual template for cue sheets to 6 MB. */
const mostExpandedBytes = 64 * 2 ** 20;
const mostEntries = 2000;

/** Why a ZIP is not to be opened: what is in it expands to more than a workbook has, or to more than it says. */
export function expandedFault(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== 0x04034b50) return undefined;
  const tooLarge = `it expands to more than ${mostExpandedBytes / 2 ** 20} MB`;
  let left = mostExpandedBytes;
  let entries = 0;
  for (const { compressed, method, expanded } of entriesOf(view)) {
    entries += 1;
    left -= expanded;
    if (left < 0) return tooLarge;
    if (entries > mostEntries) return `it has more than ${mostEntries} parts`;
    if (method !== 8) continue;
    try {
      // A size that is told may be a lie: one byte more than that is the end of it.
      const part = inflateRawSync(compressed, { maxOutputLength: expanded + 1 });
      if (part.length > expanded) return "a part of it is larger than it says";
    } catch {
      return "a part of it is damaged, or larger than it says";
    }
  }
  return undefined;
}

function* entriesOf(view: DataView): Iterable<{ compressed: Uint8Array; method: number; expanded: number }> {
  const end = endOfDirectory(view);
  if (end === undefined) return;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50) {
    const [method, size, expanded] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 24, true),
    ];
    const local = view.getUint32(at + 42, true);
    if (local + 30 > view.byteLength) return;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const length = Math.max(0, Math.min(size, view.byteLength - start));
    const compressed = new Uint8Array(view.buffer, view.byteOffset + Math.min(start, view.byteLength), length);
    yield { compressed, method, expanded };
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}
