import type { ReadBytes } from "../../folder/complete-reads.js";
import { leadingFill } from "./fill.js";

/** A file whose end is looked at. */
export interface EndFile {
  size: number;
  read: ReadBytes;
}

/** Says why a file is not whole, in words that finish "The file …". It reads 1 MiB at most, in a few hundred reads. */
export type EndCheck = (file: EndFile) => Promise<string | undefined>;

/** A hostile file may have boxes, chunks or packets without end. Of one with more than these the rest is not looked at. */
export const mostSteps = 400;

/** The last bytes of the file, at most `length`. */
export function readTail({ size, read }: EndFile, length: number): Promise<Uint8Array> {
  return read(Math.max(0, size - length), length);
}

export function isAllZeros(bytes: Uint8Array): boolean {
  return leadingFill(bytes, 0) === bytes.length;
}
