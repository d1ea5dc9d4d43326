import { mkdirSync, readdirSync, realpathSync, rmdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CannotRun } from "../cannot-run.js";
import { systemCode } from "../reason-of.js";
import { pathInside } from "./delivery-root.js";
import { attempt, type ReportFile, reportFile, tryToWriteIn } from "./report-file.js";

/** Where reports go that are one file for each file of the delivery. */
export interface ReportFolder {
  /** As the user gave it. */
  path: string;
  /** The folder itself, links followed; it may not be there yet. */
  target: string;
}

/** Makes sure, before a check begins, that reports can be written into a folder, which is made when there are any. */
export function reportFolder(path: string, root: string): ReportFolder {
  const isThere = attempt(path, () => statSync(path, { throwIfNoEntry: false }));
  if ((isThere && !isThere.isDirectory()) || (!isThere && /\.xml$/i.test(path)))
    throw new CannotRun(
      `EBU QC reports cannot go to the file ${path}, because there is one for each media file: give the name of a folder, as --format ebu-qc=ebu-qc-reports.`,
    );
  const target = isThere
    ? realpathSync(path)
    : join(
        attempt(path, () => realpathSync(dirname(path))),
        basename(path),
      );
  if (pathInside(root, target) !== undefined || target === root)
    throw new CannotRun(
      `The reports cannot go to ${path}, because that lies in the delivery folder, where nothing is ever written: choose a place outside.`,
    );
  tryToWriteIn(path, isThere ? target : dirname(target));
  return { path, target };
}

/**
 * The files for reports with these paths below the folder, whose folders are made, and added to `made`. A link in it cannot lead
 * into the delivery.
 */
export function filesInFolder(
  { path, target }: ReportFolder,
  names: readonly string[],
  { root, spec }: { root: string; spec: string },
  made: string[],
) {
  return names.map((name): ReportFile => {
    const shown = join(path, name);
    attempt(shown, () => made.push(...makeFolder(dirname(join(target, name)))));
    return reportFile(shown, root, spec);
  });
}

/** The folders that had to be made, from the outermost on. */
function makeFolder(path: string): string[] {
  const outermost = mkdirSync(path, { recursive: true });
  const made: string[] = [];
  for (let one = path; outermost !== undefined && one.length >= outermost.length; one = dirname(one)) made.unshift(one);
  return made;
}

/** Takes folders away again in which nothing could be written. One in which somebody else has written stays. */
export function takeAway(made: readonly string[]): void {
  for (const folder of made.toReversed()) {
    try {
      rmdirSync(folder);
    } catch (error) {
      if (systemCode(error) === undefined) throw error;
    }
  }
}

/** Reports that lie in the folder from an earlier check, and that this one did not write again. */
export function leftFromEarlier({ target }: ReportFolder, ending: string, written: readonly string[]): string[] {
  if (!statSync(target, { throwIfNoEntry: false })) return [];
  const now = new Set(written);
  return readdirSync(target, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(ending) && !now.has(name))
    .sort();
}
