import { CannotOpen, type FileEntry, type Folder } from "./folder.js";

/** A folder held in memory: path → text or bytes. For tests, for examples in rules, and for hosts without a disk. */
export function memoryFolder(files: Record<string, string | Uint8Array>): Folder {
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    ]),
  );
  return {
    async *list(): AsyncIterable<FileEntry> {
      for (const [path, bytes] of contents) yield { path, size: bytes.length };
    },
    async open(path) {
      const bytes = contents.get(path);
      if (!bytes) throw new CannotOpen("the file is not in the delivery");
      return {
        path,
        size: bytes.length,
        read: async (offset, length) => bytes.subarray(offset, offset + length),
        close: async () => {},
      };
    },
  };
}
