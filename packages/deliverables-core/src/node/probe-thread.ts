import { Worker } from "node:worker_threads";
import type { OpenFile } from "../folder/folder.js";
import type { Unread } from "../folder/reader.js";
import type { Analysis } from "../media/mediainfo/analysis.js";
import { answerRead } from "./answer-read.js";
import { descriptorOf } from "./descriptors.js";
import { bytesRead, type FromWorker, type ProbeWorkerData, readsMade, type ToWorker } from "./probe-messages.js";
import { processorShare } from "./processor-share.js";
import { watch } from "./watch.js";

export interface ProbeThreadOptions {
  stallSeconds: number;
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

/** The file that the thread is at. */
interface Probing {
  file: OpenFile;
  /** True while we, not the thread, are the one who reads. */
  readingHere: boolean;
  settle(outcome: Analysis | Unread): void;
}

export function startProbeThread({ stallSeconds, onRead }: ProbeThreadOptions): ProbeThread {
  const progress = new BigInt64Array(new SharedArrayBuffer(16));
  const worker = startWorker({ progress });
  let alive = true;
  let ready = false;
  let current: Probing | undefined;

  const end = (unread: string): Promise<unknown> => {
    alive = false;
    current?.settle({ unread });
    return worker.terminate();
  };
  worker.on("message", (message: FromWorker) => {
    if (message.kind === "ready") ready = true;
    else if (message.kind === "done") current?.settle(message.outcome);
    else if (current) void answer(worker, current, message);
  });
  worker.on("error", (failure) => void end(whyItFailed(failure)));
  worker.on("exit", () => void end("the media analyser ended before it was done"));

  return {
    alive: () => alive,
    stop: async () => void (await end("the media analyser was stopped")),
    probe: (file) =>
      new Promise((resolve) => {
        const before = Atomics.load(progress, bytesRead);
        const share = processorShare();
        const unwatch = watch({
          stallSeconds,
          started: () => ready,
          progress: () => Atomics.load(progress, readsMade),
          // A read that does not come is waited for here, and takes no processor.
          share: () => (current?.readingHere ? 1 : share()),
          give: (why) => void end(`${current?.readingHere ? "reading" : "probing"} it ${why}`),
        });
        const settle = (outcome: Analysis | Unread) => {
          current = undefined;
          unwatch();
          worker.unref();
          onRead(Number(Atomics.load(progress, bytesRead) - before));
          resolve(outcome);
        };
        current = { file, readingHere: false, settle };
        worker.ref();
        worker.postMessage(job(file));
      }),
  };
}

function startWorker(workerData: ProbeWorkerData): Worker {
  const worker = new Worker(new URL("./probe-worker.js", import.meta.url), {
    workerData,
    // Nothing of the host's command line or environment belongs in there.
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 4 },
  });
  // A thread without work does not keep the process from ending.
  worker.unref();
  return worker;
}

function whyItFailed(failure: unknown): string {
  const outOfMemory = failure instanceof Error && "code" in failure && failure.code === "ERR_WORKER_OUT_OF_MEMORY";
  return outOfMemory ? "probing it takes more memory than a media file needs" : "the media analyser gave up on it";
}

function job(file: OpenFile): ToWorker {
  const descriptor = descriptorOf(file);
  return { kind: "probe", size: file.size, ...(descriptor === undefined ? {} : { descriptor }) };
}

async function answer(worker: Worker, probing: Probing, range: { offset: number; length: number }): Promise<void> {
  probing.readingHere = true;
  const bytes = await answerRead(probing.file, range);
  probing.readingHere = false;
  worker.postMessage(bytes, bytes.kind === "bytes" ? [bytes.bytes.buffer] : []);
}
