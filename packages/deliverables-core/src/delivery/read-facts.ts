import { type FileKind, sniffKind } from "../folder/file-kind.js";
import { CannotOpen, type Folder, type OpenFile } from "../folder/folder.js";
import { isUnread, type Reader, type Unread } from "../folder/reader.js";
import type { ImageFacts } from "../images/image-facts.js";
import type { Probe } from "../media/probe.js";
import { damageByEnds } from "../media/read-media.js";
import type { Paper } from "../papers/paper.js";
import type { Deliverable } from "../spec/spec.js";
import type { Table } from "../tables/table.js";
import type { DeliveredFile, Facts } from "./delivery.js";
import { readerFor } from "./reader-for.js";
import { unfilledDamage } from "./unfilled.js";

/** One reader for each kind of file. They never know where they run. */
export interface Readers {
  media: Reader<Probe>;
  image: Reader<ImageFacts>;
  document: Reader<Paper>;
  table: Reader<Table>;
}

/** What a deliverable of this type wants to know of its files. */
export type FactsWanted = Deliverable["type"];

/** What reading one file brought. */
export type FactsRead = Pick<DeliveredFile, "bytesKind" | "damage" | "facts" | "unread">;

/** Enough for every kind of file that is known by its first bytes. */
export const headBytes = 16 * 2 ** 10;

/** Reads one file as far as its deliverable says something about its inside. Rejects only when `signal` aborts. */
export async function readFacts(
  path: string,
  wanted: FactsWanted,
  folder: Folder,
  readers: Readers,
  signal?: AbortSignal,
): Promise<FactsRead> {
  let open: OpenFile | undefined;
  try {
    open = await folder.open(path);
    // Of any other file it is enough that it can be read at both ends: what cannot be read here cannot be sent either.
    if (wanted === "other") {
      await Promise.all([open.read(0, 1), open.read(Math.max(0, open.size - 1), 1)]);
      const bytesKind = sniffKind(await open.read(0, headBytes), open.size);
      const damage = await unfilledDamage(open, bytesKind);
      if (damage) return { damage };
      return bytesKind ? await sidecarFacts(bytesKind, open, readers, signal) : {};
    }
    const bytesKind = sniffKind(await open.read(0, headBytes), open.size);
    const result = await read(wanted, open, readers, signal);
    return { ...(bytesKind && { bytesKind }), ...("unread" in result ? { unread: result.unread } : { facts: result }) };
  } catch (error) {
    signal?.throwIfAborted();
    // Only what the host says about the file is data; anything else is a mistake of ours.
    if (!(error instanceof CannotOpen)) throw error;
    return { unread: error.message };
  } finally {
    await open?.close();
  }
}

/** Nothing is asked of its inside, but a list or sidecar may hold what must not leave the house. What cannot be told is nobody's fault. */
async function sidecarFacts(
  bytesKind: FileKind,
  file: OpenFile,
  readers: Readers,
  signal?: AbortSignal,
): Promise<FactsRead> {
  const reader = readerFor(bytesKind);
  if (reader === "media") return { bytesKind, ...(await damageByEnds(bytesKind, file, signal)) };
  if (reader === "image") {
    const image = await readers.image(file, signal);
    return { bytesKind, ...(!isUnread(image) && image.damage !== undefined && { damage: image.damage }) };
  }
  const document = await readers.document(file, signal);
  const saysNothing = isUnread(document) || !(document.contents ?? document.damage);
  return { bytesKind, ...(!saysNothing && { facts: { kind: "document", document } }) };
}

async function read(
  kind: Exclude<FactsWanted, "other">,
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
    case "cue-sheet":
    case "table": {
      const table = await readers.table(file, signal);
      return isUnread(table) ? table : { kind, table };
    }
  }
}
