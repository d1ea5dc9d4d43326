import { type ComparedMedia, nearest, type Report, singleLine, understandHouse } from "deliverables-core";
import { CannotRun } from "../cannot-run.js";
import { deliveryRoot } from "../delivery/delivery-root.js";
import { findSpec } from "../delivery/find-spec.js";
import { fromHere, houseOf } from "../delivery/house-of.js";
import { readSpecFile } from "../delivery/read-spec-file.js";
import { reportFiles, writeReports } from "../delivery/report-file.js";
import { reportFolder } from "../delivery/report-folder.js";
import { exitCodeOf, type Threshold, whyOtherwise } from "../exit-codes.js";
import type { FormatRequest } from "../formats/format-names.js";
import type { Places } from "../formats/places.js";
import { render } from "../formats/render.js";
import { verdictLine } from "../formats/text/verdict-lines.js";
import { analyserOptions } from "../probe/analyser-options.js";
import { renderQuickly } from "../probe/read-in-little-memory.js";
import { paint, wantsColor } from "../terminal/color.js";
import { columnsOf } from "../terminal/columns.js";
import { untilStopped } from "../terminal/until-stopped.js";
import { judgeFolder } from "./judge-folder.js";
import { printConfig } from "./print-config.js";
import { type WantedReports, wantedReports } from "./wanted-reports.js";

export interface CheckOptions extends Threshold {
  spec?: string | undefined;
  format?: FormatRequest[] | undefined;
  output?: string | undefined;
  only?: "errors" | undefined;
  owner?: string | undefined;
  color: boolean;
  quiet?: true | undefined;
  seal?: true | undefined;
  printConfig?: true | undefined;
}

/** Checks a delivery folder, prints and writes its reports, and gives the exit code. */
export async function check(folder: string, options: CheckOptions): Promise<number> {
  // A slip on the command line is told before the spec is looked for.
  wantedReports(options);
  const reading = analyserOptions(process.env);
  return await untilStopped("Stopped before the end: nothing was judged.", async (signal) => {
    const root = await deliveryRoot(folder);
    const spec = await readSpecFile(options.spec ?? (await findSpec(folder)), root);
    if (options.printConfig) return await printConfig(spec, options);
    const house = await houseOf(spec, root);
    const wanted = wantedReports(options, house && understandHouse(house).house);
    const paths = wanted.files.map(({ path }) => path);
    const files = reportFiles(paths, root, spec.file);
    const qcFolders = wanted.qcFolders.map((path) => reportFolder(path, root));
    let compared: ComparedMedia[] = [];
    const report = await judgeFolder({
      folder,
      root,
      spec,
      house,
      reading,
      signal,
      quiet: options.quiet,
      seal: options.seal,
      onCompared: qcFolders.length > 0 ? (media) => (compared = media) : undefined,
    });

    if (options.owner !== undefined) knownOwner(options.owner, report);
    const places = { folder: fromHere(root), spec: fromHere(spec.file) };
    renderQuickly();
    const contents = await Promise.all(
      wanted.files.map(({ format }) => render(format, report, { places, only: options.only, owner: options.owner })),
    );
    const qcReports = qcFolders.length > 0 ? (await import("./ebu-qc-reports.js")).ebuQcReports : undefined;
    signal.throwIfAborted();
    const qc = qcReports?.(report, compared, qcFolders, { root, spec: spec.file });
    try {
      writeReports([...files.map((file, index) => ({ file, content: contents[index] ?? "" })), ...(qc?.reports ?? [])]);
    } catch (error) {
      qc?.undo();
      throw error;
    }
    await print(report, wanted, places, options);
    if (qc && !options.quiet) process.stderr.write(qc.told());
    const why = whyOtherwise(report, options);
    if (why) process.stderr.write(`${why}\n`);
    return exitCodeOf(report, options);
  });
}

/** A misspelt name would get a mail that nothing is open. */
function knownOwner(owner: string, { deliverables }: Report): void {
  const owners = [...new Set(deliverables.flatMap((one) => one.owner ?? []))].sort();
  if (owners.includes(owner)) return;
  const near = nearest(owner, owners);
  const known = owners.length === 0 ? "The spec names no owners." : `There is ${owners.join(", ")}.`;
  throw new CannotRun(`Nobody is called ${owner} in the spec. ${near ? `Did you mean ${near}?` : known}`);
}

async function print(report: Report, { printed, files }: WantedReports, places: Places, options: CheckOptions) {
  const { stdout } = process;
  const color = wantsColor(options.color, stdout, process.env);
  if (printed && !options.quiet) {
    const terminal = { color, columns: columnsOf(stdout) };
    stdout.write(await render(printed, report, { places, only: options.only, owner: options.owner, terminal }));
    return;
  }
  stdout.write(`${verdictLine(report, paint(color))}\n`);
  if (options.quiet) return;
  for (const { path } of files) stdout.write(`The report is in ${singleLine(path)}\n`);
}
