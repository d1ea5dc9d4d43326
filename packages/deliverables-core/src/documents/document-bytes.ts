import { completeReads, type ReadBytes } from "../folder/complete-reads.js";
import type { OpenFile } from "../folder/folder.js";

/** An open document. */
export interface DocumentBytes {
  size: number;
  /** The first 64 KiB. */
  head: Uint8Array;
  read: ReadBytes;
  /** The last bytes, at most `length`. */
  tail(length: number): Promise<Uint8Array>;
}

const headBytes = 65_536;

export async function openDocument(file: OpenFile, signal?: AbortSignal): Promise<DocumentBytes> {
  const read = completeReads(file, signal);
  const head = await read(0, headBytes);
  return { size: file.size, head, read, tail: (length) => read(Math.max(0, file.size - length), length) };
}
