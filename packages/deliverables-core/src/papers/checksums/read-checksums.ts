import type { Contents } from "../contents.js";
import { checksumInLine } from "./checksum-in-line.js";
import { checksumsInColumns } from "./checksums-in-columns.js";
import { checksumsInMhl } from "./checksums-in-mhl.js";
import type { StatedChecksum } from "./stated-checksum.js";

const known = new WeakMap<Contents, StatedChecksum[]>();

/**
 * The checksums that a paper states: lists as `md5sum`, `shasum`, `xxhsum` and SFV write them, a file with nothing but a checksum beside
 * its medium, MHL and ASC MHL, and tables with a column for it. `path` is where the paper lies.
 */
export function readChecksums(contents: Contents, path: string): StatedChecksum[] {
  const kept = known.get(contents);
  if (kept) return kept;
  const read =
    contents.xml?.name === "hashlist"
      ? checksumsInMhl(contents.xml)
      : [
          ...contents.lines.flatMap((line) => checksumInLine(line, path) ?? []),
          ...checksumsInColumns(contents.lines, path),
        ];
  known.set(contents, read);
  return read;
}
