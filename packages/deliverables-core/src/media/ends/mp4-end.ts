import { has } from "../../folder/sniff/bytes.js";
import { listBoxes } from "./boxes.js";
import { type EndFile, isAllZeros, readTail } from "./end-file.js";
import { indexDamage } from "./movie-index.js";

const tailBytes = 262_144;
const headBytes = 16;

/** Whether the outermost boxes of an MP4 or QuickTime file end where the file ends, and hold what its index lists. */
export async function mp4EndDamage(file: EndFile): Promise<string | undefined> {
  const { boxes, damage, more, next } = await listBoxes(file);
  if (!more && !damage && boxes.some(({ type }) => type === "moof") && (await isHole(file, next)))
    return "has a hole: nothing but zeros stand where a fragment should begin";
  return (more ? await lastFragmentDamage(file) : damage) ?? indexDamage(file, boxes, next);
}

/** Zeros that pad a file go on to its end. */
async function isHole(file: EndFile, offset: number): Promise<boolean> {
  const head = await file.read(offset, headBytes);
  return (
    head.length === headBytes &&
    isAllZeros(head) &&
    !isAllZeros(await readTail(file, Math.min(16 * headBytes, file.size - offset)))
  );
}

/** Whether the media data are the last in the file, so that nothing in it has to be zero. */
export async function endsInMediaData(file: EndFile): Promise<boolean> {
  const { boxes, next, more } = await listBoxes(file);
  return !more && next === file.size && boxes.at(-1)?.type === "mdat";
}

/** A file in fragments has a pair of boxes every few seconds. Those from the last header of a fragment on are followed. */
async function lastFragmentDamage(file: EndFile): Promise<string | undefined> {
  const tail = await readTail(file, tailBytes);
  for (let at = tail.length - 24; at >= 0; at--) {
    // The header's own first box is always this.
    if (!has(tail, at + 4, "moof") || !has(tail, at + 12, "mfhd")) continue;
    const { damage } = await listBoxes(file, file.size - tail.length + at);
    return damage;
  }
  return undefined;
}
