/** What the operating system refused, in words for people that finish "… cannot be read: …". */
export function systemSentence(failure: unknown): string {
  const code = failure instanceof Error && "code" in failure ? String(failure.code) : "unknown";
  return sentences[code] ?? `the system answers ${code}`;
}

const sentences: Record<string, string> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOENT: "the file is gone",
  ENOTDIR: "the file is gone",
  EISDIR: "it is a folder",
  ELOOP: "its links lead round in a circle",
  ENAMETOOLONG: "its name is too long",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  ENOMEM: "the system is out of memory",
  EIO: "the disk could not read it",
  EBUSY: "another program holds it",
  ETXTBSY: "another program holds it",
  ENXIO: "it is not a regular file",
  ENODEV: "it is not a regular file",
  ESTALE: "the network drive has lost it",
  ETIMEDOUT: "the drive does not answer",
  EHOSTDOWN: "the drive does not answer",
  ENOTCONN: "the drive is not connected",
  EBADF: "it is closed",
};
