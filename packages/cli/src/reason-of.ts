// From its own file: the index of the core would load everything that judges, for every command.
import { systemSentence } from "deliverables-core/node/system-sentence";

/** What reads otherwise of a path that somebody typed than of a file in a listing, and what only writing meets. */
const ofTypedPaths: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  ENOTDIR: "a part of its path is a file, not a folder",
  EEXIST: "it is there already, and nothing is written over",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the space that this user may take is full",
  EFBIG: "it would be larger than a file may be here",
};

/** Finishes "… could not be opened: …" with what the system refused. */
export function reasonOf(error: unknown): string {
  return ofTypedPaths[systemCode(error) ?? ""] ?? systemSentence(error);
}

/** The code of a system error, as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}
