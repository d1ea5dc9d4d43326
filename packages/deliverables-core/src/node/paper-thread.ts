import { Worker } from "node:worker_threads";
import type { PaperAnswer, PaperJob, PaperOutcome } from "./paper-messages.js";
import { processorShare } from "./processor-share.js";

/** A contract of 200 pages takes a second; what takes so long was made to. */
const longestSeconds = 20;
const tickSeconds = 0.25;
/** A thread with nothing to do keeps its reader warm for the next paper for so long. */
const idleSeconds = 2;
const memory = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 };

/** A thread that looks into one paper after another. */
export interface PaperThread {
  /** False once it was ended: it took too long, ran out of memory, or had nothing to do. */
  alive(): boolean;
  /** `tellLong` is called when it turns out that another thread could help. */
  look(job: PaperJob, signal?: AbortSignal, tellLong?: () => void): Promise<PaperOutcome>;
}

/** The file that holds the reader of each kind, so that a workbook does not wait for the reader of PDF. */
const scripts: Record<PaperJob["kind"], string> = {
  PDF: "pdf-worker.js",
  DOCX: "office-worker.js",
  PPTX: "office-worker.js",
  XLSX: "office-worker.js",
  XLS: "office-worker.js",
  ODT: "office-worker.js",
  ODS: "office-worker.js",
  ODP: "office-worker.js",
  XML: "office-worker.js",
};

export function scriptOf(kind: PaperJob["kind"]): string {
  return scripts[kind];
}

export function startPaperThread(script: string): PaperThread {
  const worker = new Worker(new URL(`./${script}`, import.meta.url), {
    // Nothing of the host's command line or environment belongs in there.
    execArgv: [],
    env: {},
    resourceLimits: memory,
    // pdf.js tells of every oddity of a paper; that is for nobody here.
    stdout: true,
    stderr: true,
  });
  let isAlive = true;
  let idle: NodeJS.Timeout | undefined;
  const end = () => {
    isAlive = false;
    clearTimeout(idle);
    void worker.terminate();
  };
  worker.on("exit", end);
  worker.on("error", end);
  worker.unref();
  return {
    alive: () => isAlive,
    look: ({ bytes, ...job }, signal, tellLong) => {
      clearTimeout(idle);
      worker.ref();
      return new Promise((resolve, reject) => {
        const finish = (settle: () => void) => {
          clearInterval(timer);
          signal?.removeEventListener("abort", abort);
          worker.off("message", take).off("error", fail).off("exit", exit);
          worker.unref();
          if (isAlive) idle = setTimeout(end, idleSeconds * 1000).unref();
          settle();
        };
        const giveUp = (unread: string) => {
          end();
          finish(() => resolve({ unread }));
        };
        const abort = () => {
          end();
          finish(() => reject(signal?.reason));
        };
        const take = (answer: Partial<PaperAnswer>) => {
          if (answer.paper === undefined) return;
          if (answer.paper === "long") return tellLong?.();
          finish(() => resolve(outcomeOf(answer as PaperAnswer)));
        };
        const fail = (failure: unknown) => giveUp(whyItFailed(failure));
        const exit = () => giveUp("its reader ended before it was done");
        const share = processorShare();
        let spent = 0;
        const timer = setInterval(() => {
          spent += share() * tickSeconds;
          if (spent >= longestSeconds) giveUp(`it was not read within ${longestSeconds} s`);
        }, tickSeconds * 1000);
        signal?.addEventListener("abort", abort, { once: true });
        worker.on("message", take).once("error", fail).once("exit", exit);
        // A copy, because its memory goes over to the thread.
        const own = bytes.slice();
        worker.postMessage({ ...job, bytes: own } satisfies PaperJob, [own.buffer as ArrayBuffer]);
      });
    },
  };
}

function outcomeOf(answer: PaperAnswer): PaperOutcome {
  if (answer.paper === "locked") return { locked: true };
  if (answer.paper === "unread") return { unread: "why" in answer ? answer.why : "" };
  if (answer.paper === "long") throw new Error("this comes before the answer");
  return answer.paper;
}

function whyItFailed(failure: unknown): string {
  const outOfMemory = failure instanceof Error && "code" in failure && failure.code === "ERR_WORKER_OUT_OF_MEMORY";
  return outOfMemory ? "it takes more memory than a paper needs" : "its reader gave up on it";
}
