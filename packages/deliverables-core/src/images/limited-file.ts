import { CannotRead, completeReads, type ReadBytes } from "../folder/complete-reads.js";
import type { OpenFile } from "../folder/folder.js";

/** An open picture that gives out only so many bytes, so that a hostile file cannot keep its reader busy. */
export interface LimitedFile {
  size: number;
  /** For what describes the picture. Fewer bytes than asked only at the end of the file. */
  header: ReadBytes;
  /** For the search whether the picture is whole, which may have to look further. */
  ending: ReadBytes;
}

export const headerBudgetBytes = 2 ** 20;
/** A JPEG of 60 megapixels has 20 to 60 MB. */
export const endingBudgetBytes = 64 * 2 ** 20;

/** Headers are read in many small steps that lie close together. */
const windowBytes = 2048;

export function limitedFile(file: OpenFile, signal?: AbortSignal): LimitedFile {
  const read = completeReads(file, signal);
  const header = spender(read, file.size, headerBudgetBytes);
  const ending = spender(read, file.size, endingBudgetBytes);
  let windowStart = 0;
  let window: Uint8Array = new Uint8Array();
  return {
    size: file.size,
    async header(offset, length) {
      const inside = Math.min(offset + length, file.size) <= windowStart + window.length;
      if (offset < windowStart || !inside) {
        window = await header(offset, Math.max(length, windowBytes));
        windowStart = offset;
      }
      return window.subarray(offset - windowStart, offset - windowStart + length);
    },
    ending,
  };
}

function spender(read: ReadBytes, size: number, budget: number): ReadBytes {
  let left = budget;
  return async (offset, length) => {
    const available = Math.max(0, Math.min(length, size - offset));
    if (available > left) throw new CannotRead(`more than ${budget / 2 ** 20} MB would have to be searched`);
    left -= available;
    return read(offset, available);
  };
}
