import { createReaders, type Progress } from "deliverables-core";
import { type AnalyserOptions, createAnalyser, readPaper, readWorkbook } from "deliverables-core/node";
import { progressBar } from "../terminal/progress-bar.js";
import { type ProbedFile, probeFile } from "./probe-file.js";
import { readInLittleMemory } from "./read-in-little-memory.js";

/** Files open at a time: enough to keep every worker busy. */
const openAtOnce = 8;

/** Asks each file what it says about itself, some at a time, with a bar on the terminal. Rejects only when `signal` aborts. */
export async function probeAll(files: string[], reading: AnalyserOptions, signal: AbortSignal): Promise<ProbedFile[]> {
  const bar = progressBar(process.stderr);
  readInLittleMemory();
  const analyser = createAnalyser(reading);
  const readers = createReaders(analyser.analyse, readWorkbook, readPaper);
  const probed: ProbedFile[] = [];
  const progress: Progress = { phase: "reading", files: files.length, filesDone: 0, bytes: 0, bytesDone: 0 };
  const queue = files.entries();
  const readOn = async () => {
    // Each of the readers takes the next file from the same queue.
    for (const [index, file] of queue) {
      signal.throwIfAborted();
      bar.show({ ...progress, current: file });
      probed[index] = await probeFile(file, readers, signal);
      progress.filesDone += 1;
    }
  };
  signal.addEventListener("abort", bar.clear);
  try {
    await Promise.all(Array.from({ length: openAtOnce }, readOn));
    return probed;
  } finally {
    bar.clear();
    await analyser.close();
  }
}
