import type { OpenFile } from "../folder/folder.js";

/** An open document. `read` gives fewer bytes than asked only at the end of the file. */
export interface DocumentBytes {
  size: number;
  /** The first 64 KiB. */
  head: Uint8Array;
  read(offset: number, length: number): Promise<Uint8Array>;
  /** The last bytes, at most `length`. */
  tail(length: number): Promise<Uint8Array>;
}

const headBytes = 65_536;

export async function openDocument(file: OpenFile, signal?: AbortSignal): Promise<DocumentBytes> {
  const read = async (offset: number, length: number) => {
    const available = Math.max(0, Math.min(length, file.size - offset));
    if (available === 0) return new Uint8Array();
    signal?.throwIfAborted();
    const bytes = await file.read(offset, available);
    signal?.throwIfAborted();
    if (bytes.length < available) throw new Error("it became shorter while it was read");
    return bytes;
  };
  const head: Uint8Array = await read(0, headBytes);
  return { size: file.size, head, read, tail: (length) => read(Math.max(0, file.size - length), length) };
}
