import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Digest, TakeChecksums } from "../delivery/bytes/digest-files.js";
import { CannotOpen, type OpenFile } from "../folder/folder.js";
import type { Algorithm } from "../papers/checksums/algorithms.js";
import { descriptorOf } from "./descriptors.js";
import type { HashAnswer, HashJob } from "./hash-messages.js";
import { startChecksums } from "./running-checksums.js";
import { systemSentence } from "./system-sentence.js";

export interface Hasher {
  digest: Digest;
  checksums: TakeChecksums;
  /** Ends all threads. */
  close(): Promise<void>;
}

/** Smaller files are hashed here: to hand them to a thread would take longer. */
const smallBytes = 256 * 2 ** 10;

/** Checksums of files, each read once, streamed, in as many threads as the machine has cores, up to four. No thread starts before the first large file. */
export function createHasher(workers = Math.min(availableParallelism(), 4)): Hasher {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: ((worker: Worker) => void)[] = [];

  const start = (): Worker => {
    const worker = new Worker(new URL("./hash-worker.js", import.meta.url), { execArgv: [], env: {} });
    worker.unref();
    all.add(worker);
    return worker;
  };
  const take = (): Promise<Worker> | Worker => {
    const free = idle.pop() ?? (all.size < workers ? start() : undefined);
    return free ?? new Promise((resolve) => waiting.push(resolve));
  };
  const handBack = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };

  const checksums: TakeChecksums = async (file, algorithms, signal, onBytes = () => {}) => {
    const descriptor = descriptorOf(file);
    if (descriptor === undefined || file.size <= smallBytes) return await hashHere(file, algorithms, signal, onBytes);
    const worker = await take();
    const answer = await ask(worker, { descriptor, size: file.size, algorithms: [...algorithms] }, signal, onBytes);
    if (answer.kind !== "ended") handBack(worker);
    else {
      all.delete(worker);
      // Whoever waits for a thread must not wait for one that will never come back.
      if (waiting.length > 0) handBack(start());
    }
    signal?.throwIfAborted();
    if (answer.kind === "hashed") return answer.checksums;
    if (answer.kind === "shorter") throw new CannotOpen("it became shorter while it was read");
    if (answer.kind === "ended") throw new CannotOpen("hashing it ended before it was done");
    throw new CannotOpen(systemSentence(Object.assign(new Error(answer.code), { code: answer.code })));
  };

  return {
    async digest(file, signal, onBytes) {
      const { sha256 } = await checksums(file, sha256Alone, signal, onBytes);
      if (sha256 === undefined) throw new Error(`${file.path} was hashed, and has no SHA-256`);
      return sha256;
    },
    checksums,
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

const sha256Alone: ReadonlySet<Algorithm> = new Set(["sha256"]);

type Outcome = Exclude<HashAnswer, { kind: "read" }> | { kind: "ended" };

/** Resolves when the thread is done or has ended; on a signal it is ended first, so that nobody closes a file that it reads. */
function ask(
  worker: Worker,
  job: HashJob,
  signal: AbortSignal | undefined,
  onBytes: (bytes: number) => void,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      worker.off("message", onMessage).off("error", onEnd).off("exit", onEnd);
      signal?.removeEventListener("abort", onAbort);
      worker.unref();
      resolve(outcome);
    };
    const onMessage = (answer: HashAnswer) => {
      if (answer.kind === "read") onBytes(answer.bytes);
      else settle(answer);
    };
    const onEnd = () => settle({ kind: "ended" });
    const onAbort = () => void worker.terminate();
    worker.on("message", onMessage).on("error", onEnd).on("exit", onEnd);
    worker.ref();
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort, { once: true });
    worker.postMessage(job);
  });
}

async function hashHere(
  file: OpenFile,
  algorithms: ReadonlySet<Algorithm>,
  signal: AbortSignal | undefined,
  onBytes: (bytes: number) => void,
): ReturnType<TakeChecksums> {
  const running = await startChecksums(algorithms);
  for (let offset = 0; offset < file.size; ) {
    signal?.throwIfAborted();
    const bytes = await file.read(offset, Math.min(2 ** 20, file.size - offset));
    if (bytes.length === 0) break;
    running.update(bytes);
    offset += bytes.length;
    onBytes(bytes.length);
  }
  return running.finish();
}
