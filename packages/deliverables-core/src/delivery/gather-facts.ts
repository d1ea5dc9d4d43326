import type { DocumentFacts } from "../documents/document-facts.js";
import { sniffKind } from "../folder/file-kind.js";
import { CannotOpen, type Folder, type OpenFile } from "../folder/folder.js";
import { isUnread, type Reader, type Unread } from "../folder/reader.js";
import type { ImageFacts } from "../images/image-facts.js";
import type { Probe } from "../media/probe.js";
import type { DeliveredFile, Facts, Item } from "./delivery.js";

/** One reader for each kind of file. They never know where they run. */
export interface Readers {
  media: Reader<Probe>;
  image: Reader<ImageFacts>;
  document: Reader<DocumentFacts>;
}

/** How far the reading is. */
export interface Progress {
  phase: "listing" | "reading";
  files: number;
  filesDone: number;
  bytes: number;
  bytesDone: number;
  /** Path of the file that was begun last. */
  current?: string;
}

/** Enough for every kind of file that is known by its first bytes. */
const headBytes = 16 * 2 ** 10;
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
  const tasks = items.flatMap((item) =>
    item.files
      .filter(({ size, unread }) => size > 0 && unread === undefined)
      .map((file) => ({ file, type: item.asked.type })),
  );
  const progress: Progress = { phase: "reading", files: tasks.length, filesDone: 0, bytes: 0, bytesDone: 0 };
  for (const { file } of tasks) progress.bytes += file.size;
  let next = 0;
  const readOn = async (): Promise<void> => {
    for (let task = tasks[next++]; task; task = tasks[next++]) {
      signal?.throwIfAborted();
      progress.current = task.file.path;
      onProgress?.(progress);
      await readFile(task.file, task.type, folder, readers, signal);
      progress.filesDone += 1;
      progress.bytesDone += task.file.size;
    }
  };
  await Promise.all(Array.from({ length: openAtOnce }, readOn));
  onProgress?.(progress);
}

async function readFile(
  file: DeliveredFile,
  kind: keyof Readers | "other",
  folder: Folder,
  readers: Readers,
  signal?: AbortSignal,
): Promise<void> {
  let open: OpenFile | undefined;
  try {
    open = await folder.open(file.path);
    // Of any other file it is enough that it can be read at both ends: what cannot be read here cannot be sent either.
    if (kind === "other") {
      await Promise.all([open.read(0, 1), open.read(open.size - 1, 1)]);
      return;
    }
    const bytesKind = sniffKind(await open.read(0, headBytes), open.size);
    if (bytesKind) file.bytesKind = bytesKind;
    const result = await read(kind, open, readers, signal);
    if ("unread" in result) file.unread = result.unread;
    else file.facts = result;
  } catch (error) {
    signal?.throwIfAborted();
    // Only what the host says about the file is data; anything else is a mistake of ours.
    if (!(error instanceof CannotOpen)) throw error;
    file.unread = error.message;
  } finally {
    await open?.close();
  }
}

async function read(
  kind: keyof Readers,
  file: OpenFile,
  readers: Readers,
  signal?: AbortSignal,
): Promise<Facts | Unread> {
  switch (kind) {
    case "media": {
      const media = await readers.media(file, signal);
      return isUnread(media) ? media : { kind, media };
    }
    case "image": {
      const image = await readers.image(file, signal);
      return isUnread(image) ? image : { kind, image };
    }
    case "document": {
      const document = await readers.document(file, signal);
      return isUnread(document) ? document : { kind, document };
    }
  }
}
