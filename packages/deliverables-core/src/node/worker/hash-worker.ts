// A thread that hashes one file after another. It reads by the descriptor that the main thread opened, so it opens nothing itself.
import { readSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import type { Algorithm } from "../../papers/checksums/algorithms.js";
import type { HashAnswer, HashJob } from "../hash-messages.js";
import { type Running, startChecksums } from "../running-checksums.js";
import { startXxh3 } from "./xxhash/xxh3.js";
import { startXxh64 } from "./xxhash/xxh64.js";

/**
 * 128 KiB: small enough to stay in a core's own cache from the read to the hash, beside what else the machine does. A gigabyte out of
 * the page cache takes 0.1 s of the processor to read so, and 0.6 s by 1 MB at a time (measured, 0.5 MB of second-level cache). The
 * memory of a WebAssembly begins with a page, and that matters: to an address as `malloc` gives it some processors copy five times as
 * slowly (measured, AMD Zen 3: 0.48 s a gigabyte).
 */
const ownChunk = new Uint8Array(new WebAssembly.Memory({ initial: 2 }).buffer);
/** How often the progress is told, in bytes. */
const tellEvery = 32 * 2 ** 20;

parentPort?.on("message", async (job: HashJob) => {
  parentPort?.postMessage(await hash(job));
});

async function hash({ descriptor, size, algorithms }: HashJob): Promise<HashAnswer> {
  const running = await startChecksums(algorithms, startInPlace);
  const chunk = running.room ?? ownChunk;
  let offset = 0;
  let told = 0;
  try {
    for (;;) {
      const bytes = readSync(descriptor, chunk, 0, chunk.length, offset);
      if (bytes === 0) break;
      running.update(chunk.subarray(0, bytes));
      offset += bytes;
      if (offset - told < tellEvery) continue;
      parentPort?.postMessage({ kind: "read", bytes: offset - told } satisfies HashAnswer);
      told = offset;
    }
  } catch (failure) {
    return { kind: "unread", code: failure instanceof Error && "code" in failure ? String(failure.code) : "" };
  }
  if (offset < size) return { kind: "shorter" };
  parentPort?.postMessage({ kind: "read", bytes: offset - told } satisfies HashAnswer);
  return { kind: "hashed", checksums: running.finish() };
}

/**
 * Our own, which hash what was read where it was read: to hand it to a library's memory takes as long again as the hash. Only
 * for long files, and no others come here.
 */
function startInPlace(algorithm: Algorithm): Promise<Running> | undefined {
  switch (algorithm) {
    case "xxh64":
      return startXxh64();
    case "xxh3":
      return startXxh3(64);
    case "xxh128":
      return startXxh3(128);
    default:
      return undefined;
  }
}
