import { bigEndian, has } from "../../folder/sniff/bytes.js";
import { mxfKeys } from "../../folder/sniff/mxf-keys.js";
import { type EndFile, readTail } from "./end-file.js";
import { keyBytes, lengthBytes, packetLength } from "./klv.js";

const entryBytes = 12;
/** A partition every ten seconds makes thousands in a feature. Those that are looked up are spread over the file. */
const mostLookedUp = 32;

/** Where the random index pack begins and how many bytes it has, when the file ends with one (SMPTE ST 377-1, 12). */
export interface IndexPack {
  start: number;
  length: number;
}

/** The last four bytes of the file are the length of the whole pack. */
export async function indexPackAtEnd(file: EndFile): Promise<IndexPack | undefined> {
  const length = bigEndian(await readTail(file, 4), 0, 4);
  if (length < keyBytes + 5 || length > file.size) return undefined;
  const start = file.size - length;
  const head = await file.read(start, keyBytes + 9);
  return has(head, 0, mxfKeys.randomIndexPack) && packetLength(head) === length ? { start, length } : undefined;
}

/** Whether partitions stand where the index pack lists them: what a copy lost before one moves it. `base` is the header's offset. */
export async function indexPackDamage(file: EndFile, base: number, pack: IndexPack): Promise<string | undefined> {
  const first = pack.start + keyBytes + lengthBytes(await file.read(pack.start, keyBytes + 1));
  const count = Math.floor((file.size - 4 - first) / entryBytes);
  const step = Math.max(1, count / mostLookedUp);
  // From the last backwards: the footer is always looked up.
  for (let at = count - 1; at >= 0; at -= step) {
    const offset = bigEndian(await file.read(first + Math.round(at) * entryBytes + 4, 8), 0, 8);
    if (!(await isPartition(file, base, offset))) return "lacks a part: a partition that its index lists is not there";
  }
  return undefined;
}

/** Some writers count the run-in in, against ST 377-1, 7.1. */
async function isPartition({ read }: EndFile, base: number, offset: number): Promise<boolean> {
  for (const start of new Set([base + offset, offset]))
    if (has(await read(start, keyBytes), 0, mxfKeys.partition)) return true;
  return false;
}
