import { dirname, join } from "node:path";
import { CannotOpen, type Report, type Seal, singleLine, type Verification, verifyReport } from "deliverables-core";
import { createHasher, findHouse, nodeFolder } from "deliverables-core/node";
import { CannotRun } from "../cannot-run.js";
import { deliveryRoot } from "../delivery/delivery-root.js";
import { digestText } from "../delivery/digest-text.js";
import { readReport } from "../delivery/read-report.js";
import { readSpecFile, type SpecFile } from "../delivery/read-spec-file.js";
import { exitCodes } from "../exit-codes.js";
import { verificationLines } from "../formats/verification-lines.js";
import { analyserOptions } from "../probe/analyser-options.js";
import { readInLittleMemory } from "../probe/read-in-little-memory.js";
import { paint, wantsColor } from "../terminal/color.js";
import { columnsOf } from "../terminal/columns.js";
import { progressBar } from "../terminal/progress-bar.js";
import { untilStopped } from "../terminal/until-stopped.js";
import { version } from "../version.js";

export interface VerifyOptions {
  spec?: string | undefined;
  color: boolean;
}

/** Says whether a folder is still the one that a report is about. Exit code 0 only when it is, byte for byte, and was accepted. */
export async function verify(path: string, folder: string, options: VerifyOptions): Promise<number> {
  return await untilStopped("Stopped before the end: nothing was compared.", async (signal) => {
    const { seal, ...rest } = await readReport(path);
    if (!seal)
      throw new CannotRun(
        `${path} has no seal: it was written with --only errors. Check again without it, with --seal.`,
      );
    const report = { ...rest, seal };
    const root = await deliveryRoot(folder);
    const verification = await compare(report, folder, root, options.spec, signal);
    const { stdout } = process;
    const colors = paint(wantsColor(options.color, stdout, process.env));
    const lines = verificationLines(report, verification, version, colors, columnsOf(stdout));
    stdout.write(`${lines.join("\n")}\n`);
    return isAsJudged(report, verification) ? exitCodes.accepted : exitCodes.rejected;
  });
}

async function compare(
  report: Report & { seal: Seal },
  folder: string,
  root: string,
  spec: string | undefined,
  signal: AbortSignal,
): Promise<Verification> {
  const now = await specOf(report, root, spec);
  const house = now && (await findHouse(dirname(now.file)));
  readInLittleMemory();
  const bar = progressBar(process.stderr);
  const hasher = createHasher(analyserOptions(process.env).workers);
  signal.addEventListener("abort", bar.clear);
  try {
    return await verifyReport({
      report,
      folder: nodeFolder(root),
      ...(now && { specText: now.text, yaml: now.yaml, own: now.own }),
      ...(house && { house }),
      digest: hasher.digest,
      digestText,
      today: new Date().toISOString().slice(0, 10),
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) bar.show(progress);
      },
    });
  } catch (error) {
    if (error instanceof CannotOpen) throw new CannotRun(`The folder ${folder} could not be listed: ${error.message}.`);
    throw error;
  } finally {
    bar.clear();
    await hasher.close();
  }
}

/** The spec where the report has it, if it lies in the folder; one that lies elsewhere has to be named. */
async function specOf({ spec, files }: Report, root: string, given: string | undefined): Promise<SpecFile | undefined> {
  if (given !== undefined) return await readSpecFile(given, root);
  if (!files.some(({ path }) => path === spec))
    throw new CannotRun(
      `The spec ${singleLine(spec)} lay outside the folder when the report was written: say where it is with --spec.`,
    );
  try {
    return await readSpecFile(join(root, ...spec.split("/")), root);
  } catch (error) {
    if (error instanceof CannotRun) return undefined;
    throw error;
  }
}

function isAsJudged({ verdict, seal }: Report & { seal: Seal }, found: Verification): boolean {
  const { reportIsWhole, files, spec, client, house, lapsed } = found;
  const isSameFolder = files.length === 0 && spec === "same";
  const isSame = reportIsWhole && isSameFolder && (client === "same" || client === "none") && house !== "changed";
  return isSame && lapsed.length === 0 && seal.kind === "content" && verdict === "accepted";
}
