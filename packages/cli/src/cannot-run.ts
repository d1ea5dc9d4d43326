/** Why the command could not do what it was asked, in one sentence for the person who asked. */
export class CannotRun extends Error {
  override name = "CannotRun";
}

/** The code of a system error, as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  ENOTDIR: "a part of its path is a file, not a folder",
  EACCES: "you may not open it",
  EPERM: "you may not open it",
  ELOOP: "its links go round in a circle",
  ENAMETOOLONG: "its name is too long",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EISDIR: "it is a folder",
  EBUSY: "another program holds it",
  EMFILE: "too many files are open",
  EIO: "the disk does not answer",
};

/** Finishes "… could not be opened: …". */
export function reasonOf(error: unknown): string {
  const code = systemCode(error);
  return (code && reasons[code]) ?? code ?? (error instanceof Error ? error.message : String(error));
}
