import { stat } from "node:fs/promises";
import { diffReports, isMilder, isUnasked, type Redelivery, type SealedReport } from "deliverables-core";
import { CannotRun } from "../cannot-run.js";
import { deliveryRoot } from "../delivery/delivery-root.js";
import { digestText } from "../delivery/digest-text.js";
import { findSpec } from "../delivery/find-spec.js";
import { houseOf } from "../delivery/house-of.js";
import { readReport } from "../delivery/read-report.js";
import { readSpecFile } from "../delivery/read-spec-file.js";
import { exitCodes } from "../exit-codes.js";
import { toJson } from "../formats/json.js";
import { redeliveryJson } from "../formats/redelivery-json.js";
import { redeliveryLines } from "../formats/redelivery-lines.js";
import { analyserOptions } from "../probe/analyser-options.js";
import { reasonOf } from "../reason-of.js";
import { paint, wantsColor } from "../terminal/color.js";
import { columnsOf } from "../terminal/columns.js";
import { untilStopped } from "../terminal/until-stopped.js";
import { withSafeText } from "../terminal/with-safe-text.js";
import { judgeFolder } from "./judge-folder.js";

export interface DiffOptions {
  spec?: string | undefined;
  oldSpec?: string | undefined;
  format: "text" | "json";
  color: boolean;
}

/** One of the two deliveries that are compared: what it is called, and its report. */
export interface ComparedSide {
  /** As the user gave it. */
  path: string;
  report: SealedReport;
}

/** Tells what a delivery has become since an earlier one. Exit code 0 only when the new one is accepted and nothing changed unasked, neither in the folder nor in what is asked. */
export async function diff(oldPath: string, newPath: string, options: DiffOptions): Promise<number> {
  return await untilStopped("Stopped before the end: nothing was compared.", async (signal) => {
    // What cannot be read is told before hours go into the other one.
    const isReport = { old: await isFile(oldPath), new: await isFile(newPath) };
    const reports = {
      old: isReport.old ? await readSide(oldPath) : undefined,
      new: isReport.new ? await readSide(newPath) : undefined,
    };
    const old = reports.old ?? (await judgeSide(oldPath, options.oldSpec ?? options.spec, signal));
    const now = reports.new ?? (await judgeSide(newPath, options.spec, signal));
    const found = diffReports(old.report, now.report, digestText);
    const { stdout } = process;
    if (options.format === "json") stdout.write(toJson(redeliveryJson(old, now, found)));
    else {
      const colors = paint(wantsColor(options.color, stdout, process.env));
      const lines = redeliveryLines(
        withSafeText(old),
        withSafeText(now),
        withSafeText(found),
        colors,
        columnsOf(stdout),
      );
      stdout.write(`${lines.join("\n")}\n`);
    }
    return isAsAsked(now, found) ? exitCodes.accepted : exitCodes.rejected;
  });
}

/** Accepted, and known to be: by whole reports, down to the bytes, with nothing that nobody asked for, and not because less is asked. */
function isAsAsked({ report }: ComparedSide, found: Redelivery): boolean {
  const { oldIsWhole, newIsWhole, comparedBy, files } = found;
  const isKnown = oldIsWhole && newIsWhole && comparedBy === "content" && files.every(({ kind }) => kind !== "unknown");
  return isKnown && report.verdict === "accepted" && !files.some(isUnasked) && !isMilder(found);
}

async function isFile(path: string): Promise<boolean> {
  if (path === "") throw new CannotRun("The name of a report or a folder is empty.");
  try {
    return !(await stat(path)).isDirectory();
  } catch (error) {
    throw new CannotRun(`${path} could not be opened: ${reasonOf(error)}.`);
  }
}

async function readSide(path: string): Promise<ComparedSide> {
  const { seal, ...report } = await readReport(path);
  if (!seal)
    throw new CannotRun(`${path} has no seal: it was written with --only errors. Check again without it, with --seal.`);
  return { path, report: { ...report, seal } };
}

async function judgeSide(folder: string, specPath: string | undefined, signal: AbortSignal): Promise<ComparedSide> {
  const root = await deliveryRoot(folder);
  const spec = await readSpecFile(specPath ?? (await findSpec(folder)), root);
  const house = await houseOf(spec, root);
  const reading = analyserOptions(process.env);
  const { seal, ...report } = await judgeFolder({ folder, root, spec, house, reading, signal, seal: true });
  if (!seal) throw new Error(`${folder} was judged without a seal`);
  return { path: folder, report: { ...report, seal } };
}
