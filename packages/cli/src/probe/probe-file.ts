import { realpath, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { askFile, CannotOpen, type FileSays, type OpenFile, type Readers } from "deliverables-core";
import { nodeFolder } from "deliverables-core/node";
import { reasonOf } from "../reason-of.js";

/** What one file says about itself, or why it could not be read. */
export type ProbedFile = { file: string; bytes?: number } & FileSays;

export async function probeFile(path: string, readers: Readers, signal: AbortSignal): Promise<ProbedFile> {
  let file: OpenFile | undefined;
  try {
    const status = await stat(path);
    if (!status.isFile())
      return { file: path, unread: status.isDirectory() ? "it is a folder" : "it is not a plain file" };
    // The port opens only what lies inside its folder, so links are followed first.
    const real = await realpath(path);
    file = await nodeFolder(dirname(real)).open(basename(real));
    return { file: path, bytes: file.size, ...(await askFile(file, readers, signal)) };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof CannotOpen) return { file: path, unread: error.message };
    if (error instanceof Error && "syscall" in error) return { file: path, unread: reasonOf(error) };
    throw error;
  } finally {
    await file?.close();
  }
}
