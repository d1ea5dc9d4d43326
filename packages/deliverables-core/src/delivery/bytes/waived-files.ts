import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { type FileSpan, pathsIn } from "../../report/file-span.js";
import type { Waiver } from "../../spec/spec.js";

/** Which files a waiver is about: one by its path, or many by their stretches. */
export type WaivedFiles = Pick<Waiver, "file" | "files">;

/** No sequence has more frames; what a spec writes in two names must not fill the memory. */
const mostFiles = 500_000;

const known = new WeakMap<WaivedFiles, ReadonlySet<string>>();

/** The paths that a waiver names, in order; none where its stretches are none. */
export function waivedPaths(waiver: WaivedFiles): ReadonlySet<string> {
  const before = known.get(waiver);
  if (before) return before;
  const { file, files } = waiver;
  const paths = new Set(files ? allIn(files) : file === undefined ? [] : [file]);
  known.set(waiver, paths);
  return paths;
}

/** What is wrong with the files that a waiver names. */
export function waivedFilesFault({ file, files }: WaivedFiles): string | undefined {
  if (!files) return undefined;
  if (file !== undefined) return 'has a "file" and "files": one of them says what it holds for';
  const odd = files.find((span) => pathsIn(span, mostFiles) === undefined);
  if (odd) return `names files from ${odd.first} to ${odd.last}, of which one does not lead to the other by its number`;
  return allIn(files) ? undefined : `names more than ${mostFiles} files`;
}

/** How a sentence calls what a waiver is about. */
export function sayWaivedFiles({ file, files }: WaivedFiles): string | undefined {
  const [span, ...more] = files ?? [];
  if (!span) return file;
  const stretch = span.first === span.last ? span.first : `${span.first} to ${span.last}`;
  return more.length > 0 ? `${stretch} and ${more.length} more` : stretch;
}

/**
 * One checksum for many files: the SHA-256 of what `sha256sum` prints of those that are there, in this order. Undefined where none is;
 * why it is not known where one could not be read.
 */
export function sumOfFiles(
  paths: Iterable<string>,
  digests: ReadonlyMap<string, string | { unread: string }>,
): string | { unread: string } | undefined {
  const sum = sha256.create();
  let found = false;
  for (const path of paths) {
    const digest = digests.get(path);
    if (digest === undefined) continue;
    if (typeof digest === "object") return { unread: `${path}: ${digest.unread}` };
    sum.update(utf8ToBytes(`${digest}  ${path}\n`));
    found = true;
  }
  return found ? bytesToHex(sum.digest()) : undefined;
}

function allIn(files: readonly FileSpan[]): string[] | undefined {
  const paths: string[] = [];
  for (const span of files) {
    const inSpan = pathsIn(span, mostFiles - paths.length);
    if (!inSpan) return undefined;
    for (const path of inSpan) paths.push(path);
  }
  return paths;
}
