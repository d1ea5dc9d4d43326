import { CannotOpen, createReaders, type Report, singleLine, validateDelivery } from "deliverables-core";
import { type AnalyserOptions, createAnalyser, createHasher, nodeFolder } from "deliverables-core/node";
import { CannotRun } from "../cannot-run.js";
import { deliveryRoot } from "../delivery/delivery-root.js";
import { findSpec } from "../delivery/find-spec.js";
import { readSpecFile, type SpecFile } from "../delivery/read-spec-file.js";
import { reportFile } from "../delivery/report-file.js";
import { exitCodeOf } from "../exit-codes.js";
import { formatJson } from "../formats/json.js";
import { verdictLine } from "../formats/text/verdict-lines.js";
import { formatText } from "../formats/text.js";
import { analyserOptions } from "../probe/analyser-options.js";
import { paint, wantsColor } from "../terminal/color.js";
import { columnsOf } from "../terminal/columns.js";
import { progressBar } from "../terminal/progress-bar.js";
import { untilStopped } from "../terminal/until-stopped.js";
import { version } from "../version.js";

export interface CheckOptions {
  spec?: string | undefined;
  format: "text" | "json";
  output?: string | undefined;
  only?: "errors" | undefined;
  color: boolean;
  quiet?: true | undefined;
}

/** Checks a delivery folder, prints or writes the report, and gives the exit code. */
export async function check(folder: string, options: CheckOptions): Promise<number> {
  if (options.quiet && options.format === "json" && options.output === undefined) {
    throw new CannotRun(
      "--quiet prints only the verdict, so --format json needs --output to say where the report goes.",
    );
  }
  const reading = analyserOptions(process.env);
  return await untilStopped("Stopped before the end: nothing was judged.", async (signal) => {
    const root = await deliveryRoot(folder);
    const spec = await readSpecFile(options.spec ?? (await findSpec(folder)), root);
    const output = options.output === undefined ? undefined : reportFile(options.output, root, spec.file);
    const report = await judge(root, folder, spec, reading, signal, options.quiet);
    output?.write(format(report, options, undefined));
    if (output || options.quiet) {
      const color = wantsColor(options.color, process.stdout, process.env);
      process.stdout.write(`${verdictLine(report, paint(color))}\n`);
      if (output && !options.quiet) process.stdout.write(`The report is in ${singleLine(output.path)}\n`);
    } else {
      process.stdout.write(format(report, options, process.stdout));
    }
    return exitCodeOf(report);
  });
}

async function judge(
  root: string,
  folder: string,
  spec: SpecFile,
  reading: AnalyserOptions,
  signal: AbortSignal,
  quiet?: true,
): Promise<Report> {
  const bar = progressBar(process.stderr, quiet);
  const analyser = createAnalyser(reading);
  const hasher = createHasher(reading.workers);
  signal.addEventListener("abort", bar.clear);
  try {
    const report = await validateDelivery({
      specName: spec.name,
      specText: spec.text,
      ...(spec.pathInside !== undefined && { specPath: spec.pathInside }),
      folder: nodeFolder(root),
      readers: createReaders(analyser.analyse),
      digest: hasher.digest,
      header: { tool: "deliverables", toolVersion: version, checkedAt: new Date().toISOString() },
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) bar.show(progress);
      },
    });
    signal.throwIfAborted();
    return report;
  } catch (error) {
    if (error instanceof CannotOpen) throw new CannotRun(`The folder ${folder} could not be listed: ${error.message}.`);
    throw error;
  } finally {
    bar.clear();
    await Promise.all([analyser.close(), hasher.close()]);
  }
}

/** A file gets no colours and the usual width, so that it reads the same wherever it is opened. */
function format(
  report: Report,
  { format, only, color }: CheckOptions,
  terminal: NodeJS.WriteStream | undefined,
): string {
  if (format === "json") return formatJson(report, only);
  if (!terminal) return formatText(report, { only });
  return formatText(report, { only, color: wantsColor(color, terminal, process.env), columns: columnsOf(terminal) });
}
