import { randomUUID } from "node:crypto";
import { closeSync, lstatSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CannotRun } from "../cannot-run.js";
import { reasonOf, systemCode } from "../reason-of.js";
import { pathInside } from "./delivery-root.js";

/** Where the report will go. */
export interface ReportFile {
  /** As the user gave it. */
  path: string;
  /** Puts the text there whole or not at all. */
  write(text: string): void;
}

/**
 * Makes sure, before a check begins, that its report can be written: outside the delivery, which nothing may change, and not
 * over the spec. All synchronous, so that no signal can come between writing and renaming.
 */
export function reportFile(path: string, root: string, spec: string): ReportFile {
  if (path === "-") throw new CannotRun("Without --output the report is printed; --output takes the name of a file.");
  const target = targetOf(path);
  if (pathInside(root, target) !== undefined) {
    throw new CannotRun(
      `The report cannot go to ${path}, because that lies in the delivery folder, where nothing is ever written: choose a place outside.`,
    );
  }
  if (target === spec) throw new CannotRun(`The report cannot go to ${path}, because that is the spec.`);
  refuseMaterial(path, target);
  attempt(path, () => {
    const trial = aside(target);
    closeSync(openSync(trial, "wx"));
    rmSync(trial);
  });
  return { path, write: (text) => attempt(path, () => writeWhole(target, text)) };
}

/** A slip of the hand must not replace a master by a report: only a file that may be one is written over. */
function refuseMaterial(path: string, target: string): void {
  if (!isLinkOrThere(target) || /\.(json|txt|log|md|report)$/i.test(target) || statSync(target).size === 0) return;
  throw new CannotRun(
    `The report cannot go to ${path}, because a file that is no report is there: choose another name, such as report.json.`,
  );
}

/** The file itself, links followed, so that a link cannot lead back into the delivery. */
function targetOf(path: string): string {
  const folder = attempt(path, () => realpathSync(dirname(path)));
  if (path.endsWith("/") || isLinkOrThere(path)) {
    const status = attempt(path, () => statSync(path));
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

function writeWhole(target: string, text: string): void {
  const part = aside(target);
  try {
    writeFileSync(part, text, { flag: "wx" });
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** In the same folder, because only there is a rename one step. Short, because the name beside it may have all 255 bytes. */
function aside(target: string): string {
  return join(dirname(target), `.deliverables-${randomUUID().slice(0, 8)}.part`);
}

function attempt<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    const reason = systemCode(error) === "ENOENT" ? "its folder does not exist" : reasonOf(error);
    throw new CannotRun(`The report could not be written to ${path}: ${reason}.`);
  }
}
