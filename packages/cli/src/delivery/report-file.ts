import { randomUUID } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { CannotRun } from "../cannot-run.js";
import { reasonOf, systemCode } from "../reason-of.js";
import { pathInside } from "./delivery-root.js";
import { isEarlierReport } from "./is-earlier-report.js";

/** Where a report will go. */
export interface ReportFile {
  /** As the user gave it. */
  path: string;
  /** The file itself, links followed. */
  target: string;
}

/**
 * Makes sure, before a check begins, that its reports can be written: each to a file of its own, outside the delivery, which
 * nothing may change, and not over the spec.
 */
export function reportFiles(paths: readonly string[], root: string, spec: string): ReportFile[] {
  const files = paths.map((path) => reportFile(path, root, spec));
  for (const [index, { path, target }] of files.entries()) {
    if (files.findIndex((one) => one.target === target) < index)
      throw new CannotRun(`Two reports are to go to ${path}: give each a file of its own.`);
  }
  return files;
}

export function reportFile(path: string, root: string, spec: string): ReportFile {
  if (path === "-")
    throw new CannotRun(
      'Without --output, and with --format and no file, the report is printed; "-" is no name of a file.',
    );
  const target = targetOf(path);
  if (pathInside(root, target) !== undefined) {
    throw new CannotRun(
      `The report cannot go to ${path}, because that lies in the delivery folder, where nothing is ever written: choose a place outside.`,
    );
  }
  if (target === spec) throw new CannotRun(`The report cannot go to ${path}, because that is the spec.`);
  refuseMaterial(path, target);
  tryToWriteIn(path, dirname(target));
  return { path, target };
}

/** Rights, a full disk and one that is read-only show only when something is written. */
export function tryToWriteIn(path: string, folder: string): void {
  attempt(path, () => {
    const trial = aside(join(folder, "trial"));
    closeSync(openSync(trial, "wx"));
    rmSync(trial);
  });
}

/**
 * Writes all reports or none: each aside first, and only when every one is whole they take their places. All synchronous, so
 * that no signal can come in between.
 */
export function writeReports(reports: readonly { file: ReportFile; content: string | Uint8Array }[]): void {
  const parts: string[] = [];
  try {
    for (const { file, content } of reports) {
      const part = aside(file.target);
      parts.push(part);
      attempt(file.path, () => writeWhole(part, content));
    }
    for (const [index, { file }] of reports.entries())
      attempt(file.path, () => renameSync(parts[index] ?? "", file.target));
  } catch (error) {
    for (const part of parts) rmSync(part, { force: true });
    throw error;
  }
}

/**
 * A slip of the hand must not replace a master, a cue sheet or a spec by a report: only an earlier report is written over,
 * and whether it is one, its own words tell.
 */
function refuseMaterial(path: string, target: string): void {
  const name = basename(target);
  if (/(^|\.)delivery\.(jsonc?|ya?ml)$|\.schema\.json$|^\.deliverablesrc\.json$|^package\.json$/i.test(name))
    throw new CannotRun(
      `The report cannot go to ${path}, because that is the name of a spec or of a configuration: choose another, such as report.json.`,
    );
  if (!isLinkOrThere(target) || statSync(target).size === 0) return;
  if (attempt(path, () => isEarlierReport(target))) return;
  const extension = /\.(html?|xml|csv|xlsx|json|txt|md|sarif)$/i.test(name) ? extname(name) : ".json";
  throw new CannotRun(
    `The report cannot go to ${path}, because a file is there already that is no report of an earlier check: choose another, such as report${extension}.`,
  );
}

/** The file itself, links followed, so that a link cannot lead back into the delivery. */
function targetOf(path: string): string {
  const folder = attempt(path, () => realpathSync(dirname(path)));
  // A folder in which nothing may be looked up, as another's home, is told here.
  if (path.endsWith("/") || attempt(path, () => isLinkOrThere(path))) {
    const status = attempt(path, () => statSync(path, { throwIfNoEntry: path.endsWith("/") }));
    if (!status)
      throw new CannotRun(
        `The report cannot go to ${path}, because that is a link to a file that is not there: remove the link, or give another name.`,
      );
    if (status.isDirectory())
      throw new CannotRun(`The report cannot go to ${path}, because that is a folder: give a file's name.`);
    if (!status.isFile())
      throw new CannotRun(
        `The report cannot go to ${path}, because that is not a plain file; without --output it is printed.`,
      );
    return realpathSync(path);
  }
  return join(folder, basename(path));
}

function isLinkOrThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** To the disk, and not only to the system's memory: a full one may tell no sooner. */
function writeWhole(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const file = openSync(path, "wx");
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** In the same folder, because only there is a rename one step. Short, because the name beside it may have all 255 bytes. */
function aside(target: string): string {
  return join(dirname(target), `.deliverables-${randomUUID().slice(0, 8)}.part`);
}

/** What the system refuses, told with the path that the user gave. */
export function attempt<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    const reason = systemCode(error) === "ENOENT" ? "its folder does not exist" : reasonOf(error);
    throw new CannotRun(`The report could not be written to ${path}: ${reason}.`);
  }
}
