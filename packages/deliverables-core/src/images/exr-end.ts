import { CannotRead } from "../folder/complete-reads.js";
import { littleEndian } from "../folder/sniff/bytes.js";
import { fillOf } from "../media/ends/fill.js";
import { endsEarly } from "../report/size-in-words.js";
import { type ExrHeader, readExrHeader } from "./exr-header.js";
import type { LimitedFile } from "./limited-file.js";

/** A picture of 8192 lines has 8192 blocks at most, one of 64 × 64 tiles and 8K 8192 too. */
const blockLimit = 200_000;
const blocksLookedAt = 32;

/** Whether all blocks of an OpenEXR picture were written and are there: a render that stopped leaves their places empty. */
export async function exrEndDamage(file: LimitedFile): Promise<string | undefined> {
  const header = await readExrHeader(file);
  if (!header) return "ends early: its OpenEXR header is not whole";
  const { blocks, end } = header;
  if (blocks === undefined) return undefined;
  if (blocks < 1) return "has an OpenEXR header without a picture";
  if (end + 8 * blocks > file.size) return endsEarly(end + 8 * blocks, file.size);
  if (blocks > blockLimit) throw new CannotRead(`its picture data come in ${blocks} pieces`);
  const table = await file.ending(end, 8 * blocks);
  const starts = Array.from({ length: blocks }, (_, index) => {
    return littleEndian(table, 8 * index, 4) + littleEndian(table, 8 * index + 4, 4) * 2 ** 32;
  });
  const missing = starts.filter((start) => start === 0).length;
  if (missing > 0) return `was not finished: ${missing} of ${blocks} blocks of its picture are missing`;
  const empty = await emptyBlock(file, header, starts);
  if (empty !== undefined) return `was not finished: block ${empty + 1} of ${blocks} of its picture is empty`;
  const last = starts.reduce((furthest, start) => Math.max(furthest, start));
  const promised = await blockEnd(file, header, last);
  return promised > file.size ? endsEarly(promised, file.size) : undefined;
}

/** Whether one of some blocks, spread over the picture, has no length: its place was reserved and never filled. */
async function emptyBlock(file: LimitedFile, { isTiled, isPlain }: ExrHeader, starts: number[]) {
  if (!isPlain) return undefined;
  const step = Math.max(1, Math.ceil(starts.length / blocksLookedAt));
  for (let index = 0; index < starts.length; index += step) {
    const length = await file.header((starts[index] ?? 0) + (isTiled ? 16 : 4), 4);
    // No block has as many bytes as erased memory says.
    if (length.length === 4 && fillOf(length) !== undefined) return index;
  }
  return undefined;
}

/** A block begins with its line, or with the place of its tile in four numbers, and with the length of what follows. */
async function blockEnd(file: LimitedFile, { isTiled, isPlain }: ExrHeader, start: number): Promise<number> {
  const headBytes = isTiled ? 20 : 8;
  if (!isPlain || start + headBytes > file.size) return start + headBytes;
  return start + headBytes + littleEndian(await file.header(start + headBytes - 4, 4), 0, 4);
}
