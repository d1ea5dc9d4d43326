import { sayCount } from "./amounts.js";
import type { ReportedFile } from "./report.js";

/** What became of one file between two lists of files. */
export type FileChange =
  | { kind: "added" | "removed"; path: string }
  | { kind: "renamed"; path: string; from: string }
  /** `why` in words: "it was 5 bytes and is 6", "its content is another". */
  | { kind: "changed"; path: string; why: string }
  /** Whether it changed is not known, and why. */
  | { kind: "unknown"; path: string; why: string };

/**
 * What was added, removed, renamed and changed, in the order of the paths. Two files are the same when their checksums are;
 * where a list has none, their sizes and durations have to do, and a renamed file shows as one removed and one added.
 */
export function compareFiles(
  before: readonly ReportedFile[],
  now: readonly ReportedFile[],
  /** `exact`: the same letters in other Unicode are a new name. A receiver that looks for the old one does not find it. */
  names: "exact" | "in any Unicode" = "in any Unicode",
): FileChange[] {
  const [old, left] = [byPath(before), byPath(now)];
  const changes: FileChange[] = [];
  const removed = new Map<string, ReportedFile>();
  for (const [key, file] of old) {
    const other = left.get(key);
    if (!other) {
      removed.set(file.path, file);
      continue;
    }
    left.delete(key);
    const change = changeOf(file, other);
    if (change) changes.push(change);
    else if (names === "exact" && file.path !== other.path)
      changes.push({ kind: "renamed", path: other.path, from: file.path });
  }
  const bySum = groupBySum(removed.values());
  for (const file of left.values()) {
    const from = takeLikest(bySum.get(file.sha256 ?? ""), file.path);
    if (from && removed.delete(from.path)) changes.push({ kind: "renamed", path: file.path, from: from.path });
    else if (!opensInto(file, removed)) changes.push({ kind: "added", path: file.path });
  }
  // What lies in a folder that cannot be looked into is not gone.
  const closed = new Map(now.flatMap(({ path, unread }) => (unread === undefined ? [] : [[`${path}/`, unread]])));
  for (const path of removed.keys()) {
    const folder = [...closed.keys()].find((one) => path.startsWith(one));
    if (folder === undefined) changes.push({ kind: "removed", path });
    else changes.push({ kind: "unknown", path, why: closed.get(folder) ?? "" });
  }
  return changes.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
}

/** A copy on another system may write the same name in other Unicode: it is the same file. */
function byPath(files: readonly ReportedFile[]): Map<string, ReportedFile> {
  return new Map(files.map((file) => [file.path.normalize("NFC"), file]));
}

function groupBySum(files: Iterable<ReportedFile>): Map<string, ReportedFile[]> {
  const groups = new Map<string, ReportedFile[]>();
  for (const file of files) {
    if (file.sha256 === undefined) continue;
    const group = groups.get(file.sha256);
    if (group) group.push(file);
    else groups.set(file.sha256, [file]);
  }
  return groups;
}

/** Of several files with this content (silent stems are all alike) the one of the same name in another folder, else the first. */
function takeLikest(alike: ReportedFile[] | undefined, path: string): ReportedFile | undefined {
  if (!alike) return undefined;
  const at = alike.findIndex((file) => baseName(file.path) === baseName(path));
  return alike.splice(Math.max(at, 0), 1)[0];
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function changeOf(
  before: ReportedFile,
  { path, size, sha256, unread, duration }: ReportedFile,
): FileChange | undefined {
  if (unread !== undefined && before.unread === undefined && size === 0 && before.size > 0)
    return { kind: "unknown", path, why: unread };
  if (before.size !== size)
    return { kind: "changed", path, why: `it had ${sayCount(before.size, "byte")} and has ${size}` };
  if (before.sha256 !== undefined && sha256 !== undefined)
    return before.sha256 === sha256 ? undefined : { kind: "changed", path, why: "its content is another" };
  if (before.sha256 !== undefined && unread !== undefined) return { kind: "unknown", path, why: unread };
  if (before.unread !== undefined && sha256 !== undefined)
    return { kind: "unknown", path, why: `the report has no checksum of it: ${before.unread}` };
  if (before.duration !== duration && before.duration !== undefined && duration !== undefined)
    return { kind: "changed", path, why: `it lasted ${before.duration} and lasts ${duration}` };
  return undefined;
}

/** A folder that was looked into before and is closed now is none that came. */
function opensInto({ path, unread }: ReportedFile, removed: ReadonlyMap<string, ReportedFile>): boolean {
  return unread !== undefined && [...removed.keys()].some((one) => one.startsWith(`${path}/`));
}
