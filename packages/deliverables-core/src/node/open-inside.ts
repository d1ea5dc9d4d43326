import { constants } from "node:fs";
import { type FileHandle, open, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { CannotOpen, type OpenFile } from "../folder/folder.js";
import { forgetDescriptor, rememberDescriptor } from "./descriptors.js";
import { isInside } from "./is-inside.js";
import { systemSentence } from "./system-sentence.js";

/** Opens the file at `path` for reading. Rejects with `CannotOpen`, also when it turns out to lie outside `root`. */
export async function openInside(root: string, path: string): Promise<OpenFile> {
  if (!isRelative(path)) throw new CannotOpen("its path does not stay inside the delivery folder");
  const [realRoot, real] = await explained(Promise.all([realpath(root), realpath(join(root, ...path.split("/")))]));
  if (!isInside(realRoot, real)) throw new CannotOpen("it is a link that leaves the delivery folder");
  const handle = await explained(open(real, readOnly));
  try {
    const facts = await explained(handle.stat());
    if (!facts.isFile()) throw new CannotOpen("it is not a regular file");
    return openFile(path, facts.size, handle);
  } catch (failure) {
    await handle.close();
    throw failure;
  }
}

/** Waits for no writer of a pipe, and follows no link that was put there since its path was resolved. Windows has neither. */
const readOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function isRelative(path: string): boolean {
  if (path.includes("\0") || (sep === "\\" && /[\\:]/.test(path))) return false;
  return path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}

function openFile(path: string, size: number, handle: FileHandle): OpenFile {
  const file: OpenFile = {
    path,
    size,
    read: (offset, length) => readRange(handle, offset, Math.max(0, Math.min(length, size - offset))),
    close: () => {
      forgetDescriptor(file);
      return handle.close();
    },
  };
  rememberDescriptor(file, handle.fd);
  return file;
}

async function readRange(handle: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  // A negative offset would be taken for "where the last read ended".
  if (!Number.isSafeInteger(offset) || offset < 0) throw new RangeError(`cannot read at ${offset}`);
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await explained(handle.read(bytes, filled, length - filled, offset + filled));
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

async function explained<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (failure) {
    throw new CannotOpen(systemSentence(failure), { cause: failure });
  }
}
