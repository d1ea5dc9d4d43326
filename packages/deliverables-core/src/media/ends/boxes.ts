import { bigEndian, latin1 } from "../../folder/sniff/bytes.js";
import { endsEarly } from "../../report/size-in-words.js";
import { type EndFile, isAllZeros, mostSteps } from "./end-file.js";

/** A box of the ISO family (ISO/IEC 14496-12, 4.2): MP4, QuickTime, HEIF, JPEG 2000. */
export interface Box {
  type: string;
  /** Where its content begins, and where it ends. */
  start: number;
  end: number;
}

export interface Boxes {
  boxes: Box[];
  damage?: string;
  /** True when there were more boxes than are looked at; `next` is where the first of them begins. */
  more?: boolean;
  next: number;
}

/** Lists the boxes of the outermost level from `offset` on, and says when the last runs past the end of the file. */
export async function listBoxes(file: EndFile, offset = 0): Promise<Boxes> {
  const boxes: Box[] = [];
  let next = offset;
  while (next < file.size) {
    if (boxes.length >= mostSteps) return { boxes, more: true, next };
    const head = await file.read(next, 16);
    // Zeros that pad the file, or the four that close a list in QuickTime.
    if (isAllZeros(head)) break;
    if (head.length < (bigEndian(head, 0, 4) === 1 ? 16 : 8))
      return { boxes, damage: "ends early: its last box is cut", next };
    const type = latin1(head, 4, 8);
    const [length, headBytes] = lengthOf(head, file.size - next);
    // No box: what a camera or a copier put behind the last.
    if (!/^[\x20-\x7e\xa9]{4}$/.test(type) || length < headBytes) break;
    if (next + length > file.size) return { boxes, damage: endsEarly(next + length, file.size), next };
    boxes.push({ type, start: next + headBytes, end: next + length });
    next += length;
  }
  return { boxes, next };
}

/** Length 1 announces one of 64 bits, 0 a box up to the end of the file. */
function lengthOf(head: Uint8Array, left: number): [length: number, headBytes: number] {
  const length = bigEndian(head, 0, 4);
  if (length === 1) return [bigEndian(head, 8, 8), 16];
  return [length === 0 ? left : length, 8];
}
