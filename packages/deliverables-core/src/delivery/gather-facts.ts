import type { Folder } from "../folder/folder.js";
import type { DeliveredFile, Item } from "./delivery.js";
import { type FactsRead, type FactsWanted, type Readers, readFacts } from "./read-facts.js";

/** How far the reading is. */
export interface Progress {
  phase: "listing" | "reading" | "hashing";
  files: number;
  filesDone: number;
  bytes: number;
  bytesDone: number;
  /** Path of the file that was begun last. */
  current?: string;
}

/** Files open at a time: enough to keep every worker busy, and far from any limit of the system. */
const openAtOnce = 8;

/** Reads every file that is asked for, as far as the spec says something about its inside, and leaves what it says in the items. */
export async function gatherFacts(
  items: Item[],
  folder: Folder,
  readers: Readers,
  signal?: AbortSignal,
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  const read = ({ file, wanted }: FileToRead) => readFacts(file.path, wanted, folder, readers, signal);
  await readInTurn(filesToRead(items), read, signal, onProgress);
}

/** A file that an item wants to know something about. */
export interface FileToRead {
  file: DeliveredFile;
  wanted: FactsWanted;
}

/** The files that are asked for, and that have something in them that can be read. */
export function filesToRead(items: Item[]): FileToRead[] {
  return items.flatMap((item) =>
    item.files
      .filter(({ size, unread }) => size > 0 && unread === undefined)
      .map((file) => ({ file, wanted: item.asked.type })),
  );
}

/** Reads some files at a time, in order, and puts into each what was read. */
export async function readInTurn(
  tasks: FileToRead[],
  read: (task: FileToRead) => Promise<FactsRead>,
  signal?: AbortSignal,
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  const progress: Progress = { phase: "reading", files: tasks.length, filesDone: 0, bytes: 0, bytesDone: 0 };
  for (const { file } of tasks) progress.bytes += file.size;
  let next = 0;
  const readOn = async (): Promise<void> => {
    for (let task = tasks[next++]; task; task = tasks[next++]) {
      signal?.throwIfAborted();
      progress.current = task.file.path;
      onProgress?.(progress);
      Object.assign(task.file, await read(task));
      progress.filesDone += 1;
      progress.bytesDone += task.file.size;
    }
  };
  await Promise.all(Array.from({ length: openAtOnce }, readOn));
  onProgress?.(progress);
}
