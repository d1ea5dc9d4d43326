import type { OpenFile } from "./folder.js";

/** Gives the bytes of a range, all of them: fewer than asked only where the file ends. */
export type ReadBytes = (offset: number, length: number) => Promise<Uint8Array>;

/** Why a file could not be read, in words that finish "… could not be read: …". Never leaves a reader. */
export class CannotRead extends Error {
  override name = "CannotRead";
}

/** Reads a file that is to stay as it was when it was opened. Throws `CannotRead` when it does not. */
export function completeReads(file: OpenFile, signal?: AbortSignal): ReadBytes {
  return async (offset, length) => {
    const available = Math.max(0, Math.min(length, file.size - offset));
    if (available === 0) return new Uint8Array();
    signal?.throwIfAborted();
    const bytes = await file.read(offset, available);
    signal?.throwIfAborted();
    if (bytes.length < available) throw new CannotRead("it became shorter while it was read");
    return bytes;
  };
}
