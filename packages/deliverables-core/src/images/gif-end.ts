import { has } from "../folder/sniff/bytes.js";
import type { LimitedFile } from "./limited-file.js";

const tailBytes = 65_536;
/** An animation of this size has every block looked at; of a longer one only the end. */
const walkBytes = 8 * 2 ** 20;
/** Of a file of one-byte blocks. */
const mostBlocks = 2 ** 20;

/** Whether a GIF goes on to its trailer (GIF89a, 27): its last byte, but for what programs put behind it. */
export async function gifEndDamage(file: LimitedFile): Promise<string | undefined> {
  const tail = await file.ending(Math.max(0, file.size - tailBytes), tailBytes);
  const last = tail.findLastIndex((byte) => byte !== 0);
  // The block before the trailer ends with an empty sub-block.
  if (has(tail, last - 1, "\0;")) return undefined;
  const isWhole = file.size <= walkBytes && reachesTrailer(await file.ending(0, file.size));
  return isWhole ? undefined : "ends early: the trailer that closes a GIF is missing";
}

function reachesTrailer(bytes: Uint8Array): boolean {
  let at = 13 + colorTableBytes(bytes[10]);
  for (let blocks = 0; at < bytes.length && blocks < mostBlocks; blocks++) {
    const introducer = bytes[at];
    if (introducer === 0x3b) return true;
    if (introducer === 0x21) at = subBlocksEnd(bytes, at + 2);
    // A picture: descriptor, colour table, and the size of its first code.
    else if (introducer === 0x2c) at = subBlocksEnd(bytes, at + 10 + colorTableBytes(bytes[at + 9]) + 1);
    else return false;
  }
  return false;
}

function colorTableBytes(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Behind the empty sub-block that ends the list. */
function subBlocksEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== 0) at += (bytes[at] ?? 0) + 1;
  return at + 1;
}
