import type { FileEntry, Folder } from "../../../folder/folder.js";
import { whileOpen } from "../../../folder/while-open.js";
import type { DeliveredFile, Delivery } from "../../delivery.js";
import { comparableFiles } from "./comparable-files.js";
import { type Copies, findCopies } from "./find-copies.js";
import { samePicture } from "./same-picture.js";
import { textlessPairs } from "./textless-pairs.js";

/** Which files are copies, for as long as the files are the same. */
export interface CopyStore {
  /** What is known by now; undefined when some files were not compared yet. */
  recall(delivery: Delivery): Copies | undefined;
  /** Compares what was not compared yet. Rejects only when `signal` aborts. */
  find(delivery: Delivery, signal?: AbortSignal): Promise<Copies>;
}

export function createCopyStore(folder: Folder): CopyStore {
  let kept = new Map<string, Copies>();
  const tasksOf = (delivery: Delivery): Task[] => {
    const entries = new Map(delivery.inventory.map((entry) => [entry.path, entry]));
    const keyOfPaths = (files: readonly DeliveredFile[]) => keyOf(files.map(({ path }) => entries.get(path)));
    return [
      ...textlessPairs(delivery).map(({ textless, texted }) => ({
        key: `picture ${keyOfPaths([textless, texted])}`,
        find: (signal?: AbortSignal) => findSamePicture(textless.path, texted.path, folder, signal),
      })),
      // These come last, and are what is told where all bytes are the same.
      ...comparableFiles(delivery).map((group) => ({
        key: keyOfPaths(group),
        find: (signal?: AbortSignal) => findCopies(group, folder, signal),
      })),
    ];
  };
  return {
    recall(delivery) {
      const known = tasksOf(delivery).map(({ key }) => kept.get(key));
      return known.some((copies) => copies === undefined) ? undefined : joined(known.flatMap((copies) => copies ?? []));
    },
    async find(delivery, signal) {
      const found = new Map<string, Copies>();
      for (const { key, find } of tasksOf(delivery)) found.set(key, kept.get(key) ?? (await find(signal)));
      kept = found;
      return joined([...found.values()]);
    },
  };
}

interface Task {
  /** The same for the same files. */
  key: string;
  find(signal?: AbortSignal): Promise<Copies>;
}

async function findSamePicture(
  textless: string,
  texted: string,
  folder: Folder,
  signal: AbortSignal | undefined,
): Promise<Copies> {
  const isSame = await whileOpen(folder, textless, signal, (left) =>
    whileOpen(folder, texted, signal, (right) => samePicture(left, right, signal)),
  );
  return new Map(isSame === true ? [[textless, { of: texted, isBlank: false, isPictureOnly: true }]] : []);
}

function keyOf(entries: readonly (FileEntry | undefined)[]): string {
  return JSON.stringify(entries.map((entry) => [entry?.path, entry?.size, entry?.modified]));
}

function joined(all: readonly Copies[]): Copies {
  return new Map(all.flatMap((copies) => [...copies]));
}
