import type { OpenFile } from "../folder/folder.js";

/** An open picture that gives out only so many bytes, so that a hostile file cannot keep its reader busy. */
export interface LimitedFile {
  size: number;
  /** For what describes the picture. Fewer bytes than asked only at the end of the file. */
  header(offset: number, length: number): Promise<Uint8Array>;
  /** For the search whether the picture is whole, which may have to look further. */
  ending(offset: number, length: number): Promise<Uint8Array>;
}

/** Why a picture could not be read, in words that finish "… could not be read: …". Never leaves the image reader. */
export class CannotRead extends Error {
  override name = "CannotRead";
}

export const headerBudgetBytes = 2 ** 20;
/** A JPEG of 60 megapixels has 20 to 60 MB. */
export const endingBudgetBytes = 64 * 2 ** 20;

/** Headers are read in many small steps that lie close together. */
const windowBytes = 2048;

export function limitedFile(file: OpenFile, signal?: AbortSignal): LimitedFile {
  const header = spender(file, headerBudgetBytes, signal);
  const ending = spender(file, endingBudgetBytes, signal);
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

function spender(file: OpenFile, budget: number, signal?: AbortSignal) {
  let left = budget;
  return async (offset: number, length: number): Promise<Uint8Array> => {
    const available = Math.max(0, Math.min(length, file.size - offset));
    if (available > left) throw new CannotRead(`more than ${budget / 2 ** 20} MB would have to be searched`);
    left -= available;
    if (available === 0) return new Uint8Array();
    signal?.throwIfAborted();
    const bytes = await file.read(offset, available).catch((reason: unknown) => {
      signal?.throwIfAborted();
      throw new CannotRead(reason instanceof Error ? reason.message : String(reason));
    });
    signal?.throwIfAborted();
    if (bytes.length < available) throw new CannotRead("it became shorter while it was read");
    return bytes;
  };
}
