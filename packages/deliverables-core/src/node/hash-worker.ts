// A thread that hashes one file after another. It reads by the descriptor that the main thread opened, so it opens nothing itself.
// A program that bundles the core copies this file as it is, so it imports nothing of ours.
import { createHash } from "node:crypto";
import { readSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import type { HashAnswer, HashJob } from "./hash-messages.js";

/** Large enough for a disk, small enough for a cache: 4 MB is no faster (measured with SHA-256). */
const chunk = new Uint8Array(2 ** 20);
/** How often the progress is told, in bytes. */
const tellEvery = 32 * 2 ** 20;

parentPort?.on("message", ({ descriptor }: HashJob) => {
  parentPort?.postMessage(hash(descriptor));
});

function hash(descriptor: number): HashAnswer {
  const digest = createHash("sha256");
  let offset = 0;
  let told = 0;
  try {
    for (;;) {
      const bytes = readSync(descriptor, chunk, 0, chunk.length, offset);
      if (bytes === 0) break;
      digest.update(chunk.subarray(0, bytes));
      offset += bytes;
      if (offset - told < tellEvery) continue;
      parentPort?.postMessage({ kind: "read", bytes: offset - told } satisfies HashAnswer);
      told = offset;
    }
  } catch (failure) {
    return { kind: "unread", code: failure instanceof Error && "code" in failure ? String(failure.code) : "" };
  }
  parentPort?.postMessage({ kind: "read", bytes: offset - told } satisfies HashAnswer);
  return { kind: "hashed", sha256: digest.digest("hex") };
}
