import { CannotOpen, type FileEntry, type Folder } from "../folder/folder.js";

/** More entries than any delivery has: image sequences of a feature film are about 200,000 files. */
const mostEntries = 1_000_000;

/** Every entry of the folder, in the order of its paths, so that the order of the disk does not show. */
export async function takeInventory(folder: Folder, signal?: AbortSignal): Promise<FileEntry[]> {
  const entries: FileEntry[] = [];
  for await (const entry of folder.list(signal)) {
    signal?.throwIfAborted();
    entries.push(entry);
    if (entries.length > mostEntries) throw new CannotOpen(`the folder holds more than ${mostEntries} files`);
  }
  return entries.sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
}

/** What came, went, grew or was written anew between two inventories: path → how. */
export function changesBetween(before: FileEntry[], after: FileEntry[]): Map<string, string> {
  const changes = new Map<string, string>();
  const left = new Map(before.map((entry) => [entry.path, entry]));
  for (const entry of after) {
    const { path, size, modified } = entry;
    const old = left.get(path);
    left.delete(path);
    if (!old) changes.set(path, "came into the folder");
    else if (old.size !== size)
      changes.set(path, `${size > old.size ? "grew" : "shrank"} from ${old.size} to ${size} bytes`);
    else if (old.modified !== modified && !isOnlyLinked(old, entry)) changes.set(path, "was written to");
  }
  for (const path of left.keys()) changes.set(path, "went from the folder");
  return changes;
}

/** A backup gives a file a second name, or takes it back: the time of its last change is new, and its bytes are not. */
function isOnlyLinked(before: FileEntry, after: FileEntry): boolean {
  return before.links !== after.links && before.written !== undefined && before.written === after.written;
}
