import { Worker } from "node:worker_threads";
import type { OpenFile } from "../folder/folder.js";
import type { Unread } from "../folder/reader.js";
import type { Analysis } from "../media/mediainfo/analysis.js";
import { answerRead } from "./answer-read.js";
import { descriptorOf } from "./descriptors.js";
import { bytesRead, type FromWorker, type ProbeWorkerData, readsMade, type ToWorker } from "./probe-messages.js";
import { watch } from "./watch.js";

export interface ProbeThreadOptions {
  stallSeconds: number;
  deep: boolean;
  onRead: (bytes: number) => void;
}

/** A thread that reads one media file after another. */
export interface ProbeThread {
  /** Never rejects. One file at a time. */
  probe(file: OpenFile): Promise<Analysis | Unread>;
  /** Ends the thread at once; a file it is at comes back as `Unread`. */
  stop(): Promise<void>;
  /** False once it has ended, for whatever reason. */
  alive(): boolean;
}

export function startProbeThread({ stallSeconds, deep, onRead }: ProbeThreadOptions): ProbeThread {
  const progress = new BigInt64Array(new SharedArrayBuffer(16));
  const workerData: ProbeWorkerData = { progress, deep };
  const worker = new Worker(new URL("./probe-worker.js", import.meta.url), {
    workerData,
    // Nothing of the host's command line or environment belongs in there.
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 },
  });
  let alive = true;
  let ready = false;
  /** Set while a file is read. */
  let settle: ((outcome: Analysis | Unread) => void) | undefined;
  let answer: ((question: { offset: number; length: number }) => void) | undefined;

  const end = (unread: string): Promise<unknown> => {
    alive = false;
    settle?.({ unread });
    return worker.terminate();
  };
  worker.on("message", (message: FromWorker) => {
    if (message.kind === "ready") ready = true;
    else if (message.kind === "read") answer?.(message);
    else settle?.(message.outcome);
  });
  worker.on("error", (failure: Error) => {
    const outOfMemory = "code" in failure && failure.code === "ERR_WORKER_OUT_OF_MEMORY";
    void end(outOfMemory ? "probing it takes more memory than a media file needs" : "the media analyser gave up on it");
  });
  worker.on("exit", () => void end("the media analyser ended before it was done"));
  // A thread without work does not keep the process from ending.
  worker.unref();

  return {
    alive: () => alive,
    stop: async () => void (await end("the media analyser was stopped")),
    probe: (file) =>
      new Promise((resolve) => {
        const before = Number(progress[bytesRead]);
        let waiting = false;
        const unwatch = watch({
          stallSeconds,
          started: () => ready,
          progress: () => Atomics.load(progress, readsMade),
          give: (why) => void end(waiting ? `reading it ${why}` : `probing it ${why}`),
        });
        settle = (outcome) => {
          settle = undefined;
          answer = undefined;
          unwatch();
          worker.unref();
          onRead(Number(progress[bytesRead]) - before);
          resolve(outcome);
        };
        answer = async (question) => {
          waiting = true;
          const bytes = await answerRead(file, question);
          waiting = false;
          worker.postMessage(bytes, bytes.kind === "bytes" ? [bytes.bytes.buffer] : []);
        };
        worker.ref();
        worker.postMessage(job(file));
      }),
  };
}

function job(file: OpenFile): ToWorker {
  const descriptor = descriptorOf(file);
  return { kind: "probe", size: file.size, ...(descriptor === undefined ? {} : { descriptor }) };
}
