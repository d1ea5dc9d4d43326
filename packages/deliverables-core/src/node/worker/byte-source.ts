import { readSync } from "node:fs";
import type { MessagePort } from "node:worker_threads";
import type { FromWorker, ToWorker } from "../probe-messages.js";
import { systemSentence } from "../system-sentence.js";
import type { Range } from "./range.js";
import { itChanged, Unreadable } from "./unreadable.js";

/** Gives exactly the bytes of a range, or throws `Unreadable`. The bytes are good until the next call. */
export type ReadRange = (range: Range) => Uint8Array | Promise<Uint8Array>;

/**
 * Reads with the parent's descriptor: descriptors belong to the process, and reading at a place moves nothing.
 * `buffer` takes the bytes; a range is never longer.
 */
export function fromDescriptor(descriptor: number, buffer: Uint8Array): ReadRange {
  return ({ offset, length }) => {
    let filled = 0;
    while (filled < length) {
      const got = readOrExplain(descriptor, buffer, filled, length - filled, offset + filled);
      if (got === 0) throw new Unreadable(itChanged);
      filled += got;
    }
    return buffer.subarray(0, length);
  };
}

function readOrExplain(descriptor: number, into: Uint8Array, at: number, length: number, offset: number): number {
  try {
    return readSync(descriptor, into, at, length, offset);
  } catch (failure) {
    throw new Unreadable(systemSentence(failure));
  }
}

/** Asks the parent, for files that only it can read: in memory, in an editor. One range at a time. */
export function fromParent(port: MessagePort): ReadRange {
  return (range) =>
    new Promise((resolve, reject) => {
      port.once("message", (answer: ToWorker) => {
        if (answer.kind === "bytes" && answer.bytes.length === range.length) resolve(answer.bytes);
        else reject(new Unreadable(answer.kind === "unreadable" ? answer.why : itChanged));
      });
      const question: FromWorker = { kind: "read", ...range };
      port.postMessage(question);
    });
}
