import type { FileEntry, Folder } from "../folder/folder.js";
import { type FactsRead, type FactsWanted, type Readers, readFacts } from "./read-facts.js";

/** What files said when they were read, for as long as they are the same files. */
export interface FactStore {
  /** What is known of a file; absent when it was not read yet, or has changed since. */
  recall(entry: FileEntry, wanted: FactsWanted): FactsRead | undefined;
  /** Reads a file, unless it is known. Two who ask at once wait for one reading. Rejects only after `stop`. */
  read(entry: FileEntry, wanted: FactsWanted): Promise<FactsRead>;
  /** Drops what is known of files that are no longer there. */
  keepOnly(inventory: readonly FileEntry[]): void;
  /** Ends what is being read. */
  stop(): void;
  /** Drops all that is known, and ends what is being read. */
  forget(): void;
}

interface Kept {
  size: number;
  modified: number | undefined;
  reading: Promise<FactsRead>;
  read?: FactsRead;
}

export function createFactStore(folder: Folder, readers: Readers): FactStore {
  const kept = new Map<FactsWanted, Map<string, Kept>>();
  let stopper = new AbortController();

  const find = ({ path, size, modified }: FileEntry, wanted: FactsWanted): Kept | undefined => {
    const one = kept.get(wanted)?.get(path);
    return one && one.size === size && one.modified === modified ? one : undefined;
  };
  const start = ({ path, size, modified }: FileEntry, wanted: FactsWanted): Promise<FactsRead> => {
    const reading = readFacts(path, wanted, folder, readers, stopper.signal);
    const one: Kept = { size, modified, reading };
    const ofKind = kept.get(wanted) ?? new Map<string, Kept>();
    kept.set(wanted, ofKind.set(path, one));
    reading.then(
      (read) => {
        one.read = read;
      },
      () => {
        if (ofKind.get(path) === one) ofKind.delete(path);
      },
    );
    return reading;
  };

  const stop = () => {
    stopper.abort();
    stopper = new AbortController();
  };

  return {
    recall: (entry, wanted) => find(entry, wanted)?.read,
    read: (entry, wanted) => find(entry, wanted)?.reading ?? start(entry, wanted),
    keepOnly(inventory) {
      const paths = new Set(inventory.map(({ path }) => path));
      for (const ofKind of kept.values()) for (const path of ofKind.keys()) if (!paths.has(path)) ofKind.delete(path);
    },
    stop,
    forget() {
      kept.clear();
      stop();
    },
  };
}
