import type { FileEntry, Folder } from "../folder/folder.js";
import { changesBetween, takeInventory } from "./take-inventory.js";

/** The inventory of a folder that is looked at again and again: what is known to be unchanged is not listed again. */
export interface KeptInventory {
  /** Every entry, in the order of its paths. Rejects with `CannotOpen` when the folder cannot be listed. */
  take(signal: AbortSignal): Promise<FileEntry[]>;
  /** As far as it was ever taken. */
  known(): FileEntry[] | undefined;
  /** These paths may have changed: files or folders, come or gone. Without paths: any of them. */
  mayHaveChanged(paths?: readonly string[]): void;
  /** Looks again at some files, and says what became of those that are not as they were: path → how. */
  changesOf(paths: ReadonlySet<string>, signal: AbortSignal): Promise<Map<string, string>>;
}

/** Of more changes than this, listing the whole folder is quicker. */
const mostLookedAt = 500;

export function keepInventory(folder: Folder): KeptInventory {
  let entries: FileEntry[] | undefined;
  let isStale = true;
  const doubtful = new Set<string>();

  const lookAgain = async (known: FileEntry[], paths: readonly string[], signal: AbortSignal): Promise<FileEntry[]> => {
    const found = await Promise.all(paths.map((path) => folder.find?.(path)));
    signal.throwIfAborted();
    // Of a folder that came, the files have to be listed.
    if (found.includes("folder")) return await takeInventory(folder, signal);
    const next = new Map(known.map((entry) => [entry.path, entry]));
    for (const [index, path] of paths.entries()) {
      const entry = found[index];
      if (entry && entry !== "folder") next.set(path, entry);
      else forget(path, next);
    }
    return [...next.values()].sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
  };
  const mayHaveChanged = (paths?: readonly string[]) => {
    if (!paths || !folder.find) isStale = true;
    for (const path of paths ?? []) doubtful.add(path);
    if (doubtful.size > mostLookedAt) isStale = true;
  };

  return {
    async take(signal) {
      const paths = [...doubtful];
      const isWhole = !entries || isStale;
      // What may have changed from here on is looked at the next time.
      doubtful.clear();
      isStale = false;
      try {
        if (!entries || isWhole) entries = await takeInventory(folder, signal);
        else if (paths.length > 0) entries = await lookAgain(entries, paths, signal);
        return entries;
      } catch (failure) {
        isStale = true;
        throw failure;
      }
    },
    known: () => entries,
    mayHaveChanged,
    async changesOf(paths, signal) {
      const before = entries ?? [];
      mayHaveChanged([...paths]);
      const after = await this.take(signal);
      return changesBetween(before, after);
    },
  };
}

/** A path that is gone may have been a folder, and all that was in it is gone too. */
function forget(path: string, entries: Map<string, FileEntry>): void {
  if (entries.delete(path)) return;
  for (const known of [...entries.keys()]) if (known.startsWith(`${path}/`)) entries.delete(known);
}
