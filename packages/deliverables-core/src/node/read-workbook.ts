import { Worker } from "node:worker_threads";
import { mostCells } from "../tables/read-table.js";
import type { ReadWorkbook } from "../tables/table.js";
import type { FromWorkbookWorker, WorkbookWorkerData } from "./workbook-messages.js";

/** A sheet of 300 cues takes 0.1 s with the start of the thread; what takes so long was made to. */
const longestSeconds = 15;
/** Threads at a time: each may take this much memory. */
const atOnce = 2;
const memory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads a workbook in a thread of its own, which ends with it: a workbook can be made to take any time and memory, and only
 * a thread can be ended. Formulas are not calculated; what the sheet showed when it was saved is what is read.
 */
export const readWorkbook: ReadWorkbook = async (bytes, signal) => {
  if (running >= atOnce) await new Promise<void>((resume) => waiting.push(resume));
  running += 1;
  try {
    signal?.throwIfAborted();
    return await readInThread(bytes, signal);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
};

function readInThread(bytes: Uint8Array, signal: AbortSignal | undefined): ReturnType<ReadWorkbook> {
  // A copy, because its memory goes over to the thread.
  const workerData: WorkbookWorkerData = { bytes: bytes.slice(), mostCells };
  const worker = new Worker(new URL("./workbook-worker.js", import.meta.url), {
    workerData,
    transferList: [workerData.bytes.buffer as ArrayBuffer],
    // Nothing of the host's command line or environment belongs in there.
    execArgv: [],
    env: {},
    resourceLimits: memory,
  });
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      void worker.terminate();
      settle();
    };
    const abort = () => finish(() => reject(signal?.reason));
    const giveUp = (unread: string) => finish(() => resolve({ unread }));
    const timer = setTimeout(() => giveUp(`it was not read within ${longestSeconds} s`), longestSeconds * 1000);
    signal?.addEventListener("abort", abort, { once: true });
    worker.once("message", (answer: FromWorkbookWorker) =>
      finish(() => resolve("sheets" in answer ? answer.sheets : answer)),
    );
    worker.once("error", (failure) => giveUp(whyItFailed(failure)));
    worker.once("exit", () => giveUp("its reader ended before it was done"));
  });
}

function whyItFailed(failure: unknown): string {
  const outOfMemory = failure instanceof Error && "code" in failure && failure.code === "ERR_WORKER_OUT_OF_MEMORY";
  return outOfMemory ? "it takes more memory than a workbook needs" : "its reader gave up on it";
}
