import type { OpenFile } from "../folder/folder.js";
import type { ToWorker } from "./probe-messages.js";

/** Reads a range for a worker that cannot, as a message that owns its bytes. */
export async function answerRead(
  file: OpenFile,
  { offset, length }: { offset: number; length: number },
): Promise<{ kind: "bytes"; bytes: Uint8Array<ArrayBuffer> } | (ToWorker & { kind: "unreadable" })> {
  try {
    // A copy: a view goes over with all that it is a view of, and its owner keeps it.
    return { kind: "bytes", bytes: Uint8Array.from((await file.read(offset, length)).subarray(0, length)) };
  } catch (failure) {
    return { kind: "unreadable", why: failure instanceof Error ? failure.message : "it could not be read" };
  }
}
