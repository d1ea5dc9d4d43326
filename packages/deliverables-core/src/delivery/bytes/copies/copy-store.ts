import type { FileEntry, Folder } from "../../../folder/folder.js";
import type { Delivery } from "../../delivery.js";
import { comparableFiles } from "./comparable-files.js";
import { type Copies, findCopies } from "./find-copies.js";

/** Which files are copies, for as long as the files are the same. */
export interface CopyStore {
  /** What is known by now; undefined when some files were not compared yet. */
  recall(delivery: Delivery): Copies | undefined;
  /** Compares what was not compared yet. Rejects only when `signal` aborts. */
  find(delivery: Delivery, signal?: AbortSignal): Promise<Copies>;
}

export function createCopyStore(folder: Folder): CopyStore {
  let kept = new Map<string, Copies>();
  const groupsOf = (delivery: Delivery) => {
    const entries = new Map(delivery.inventory.map((entry) => [entry.path, entry]));
    return comparableFiles(delivery).map((group) => ({
      group,
      key: keyOf(group.map(({ path }) => entries.get(path))),
    }));
  };
  return {
    recall(delivery) {
      const known = groupsOf(delivery).map(({ key }) => kept.get(key));
      return known.some((copies) => copies === undefined) ? undefined : joined(known.flatMap((copies) => copies ?? []));
    },
    async find(delivery, signal) {
      const found = new Map<string, Copies>();
      for (const { group, key } of groupsOf(delivery))
        found.set(key, kept.get(key) ?? (await findCopies(group, folder, signal)));
      kept = found;
      return joined([...found.values()]);
    },
  };
}

function keyOf(entries: readonly (FileEntry | undefined)[]): string {
  return JSON.stringify(entries.map((entry) => [entry?.path, entry?.size, entry?.modified]));
}

function joined(all: readonly Copies[]): Copies {
  return new Map(all.flatMap((copies) => [...copies]));
}
