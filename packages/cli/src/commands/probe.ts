import { createReaders, type Progress } from "deliverables-core";
import { type AnalyserOptions, createAnalyser, readPaper, readWorkbook } from "deliverables-core/node";
import { exitCodes } from "../exit-codes.js";
import { toJson } from "../formats/json.js";
import { formatProbes } from "../formats/probe-text.js";
import { analyserOptions } from "../probe/analyser-options.js";
import { type ProbedFile, probeFile } from "../probe/probe-file.js";
import { paint, wantsColor } from "../terminal/color.js";
import { columnsOf } from "../terminal/columns.js";
import { progressBar } from "../terminal/progress-bar.js";
import { untilStopped } from "../terminal/until-stopped.js";

export interface ProbeOptions {
  format: "text" | "json";
  color: boolean;
}

/** Prints what each file says about itself, in the order in which they were named. */
export async function probe(files: string[], options: ProbeOptions): Promise<number> {
  const reading = analyserOptions(process.env);
  return await untilStopped("Stopped before the end: nothing was printed.", async (signal) => {
    const probed = await probeAll(files, reading, signal);
    const colors = paint(wantsColor(options.color, process.stdout, process.env));
    const text =
      options.format === "json" ? toJson(probed) : formatProbes(probed, { colors, columns: columnsOf(process.stdout) });
    process.stdout.write(text);
    const unread = probed.filter((file) => "unread" in file).length;
    if (unread === 0) return exitCodes.accepted;
    process.stderr.write(`${unread} of ${files.length} ${files.length === 1 ? "file" : "files"} could not be read.\n`);
    return exitCodes.couldNotRun;
  });
}

/** Files open at a time: enough to keep every worker busy. */
const openAtOnce = 8;

async function probeAll(files: string[], reading: AnalyserOptions, signal: AbortSignal): Promise<ProbedFile[]> {
  const bar = progressBar(process.stderr);
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
