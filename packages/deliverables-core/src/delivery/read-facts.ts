import { type FileKind, sniffKind } from "../folder/file-kind.js";
import type { Folder, OpenFile } from "../folder/folder.js";
import { isUnread, type Reader, type Unread } from "../folder/reader.js";
import { whileOpen } from "../folder/while-open.js";
import type { ImageFacts } from "../images/image-facts.js";
import type { Probe } from "../media/probe.js";
import { damageByEnds } from "../media/read-media.js";
import type { Paper } from "../papers/paper.js";
import type { Deliverable } from "../spec/spec.js";
import type { Table } from "../tables/table.js";
import type { DeliveredFile, Facts } from "./delivery.js";
import { readerFor } from "./reader-for.js";
import { textInside, withTextLanguage } from "./text-inside.js";
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
  return whileOpen(folder, path, signal, async (file): Promise<FactsRead> => {
    const bytesKind = sniffKind(await file.read(0, headBytes), file.size);
    if (wanted === "other") return await factsOfOther(bytesKind, file, readers, signal);
    const result = await read(wanted, bytesKind, file, readers, signal);
    return { ...(bytesKind && { bytesKind }), ...(isUnread(result) ? result : { facts: result }) };
  });
}

/** Of any other file it is enough that it can be read at both ends, and is whole: what cannot be read here cannot be sent either. */
async function factsOfOther(
  bytesKind: FileKind | undefined,
  file: OpenFile,
  readers: Readers,
  signal?: AbortSignal,
): Promise<FactsRead> {
  await file.read(Math.max(0, file.size - 1), 1);
  const damage = await unfilledDamage(file, bytesKind);
  if (damage) return { damage };
  return bytesKind ? await sidecarFacts(bytesKind, file, readers, signal) : {};
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

/** What people write lists with: each may hold more than a list, and what must not leave the house. */
const listKinds: (FileKind | undefined)[] = ["XLSX", "DOCX", "ODS", "DOC/XLS/PPT", "text", "JSON"];

async function read(
  kind: Exclude<FactsWanted, "other">,
  bytesKind: FileKind | undefined,
  file: OpenFile,
  readers: Readers,
  signal?: AbortSignal,
): Promise<Facts | Unread> {
  switch (kind) {
    case "media": {
      const media = await readers.media(file, signal);
      if (isUnread(media)) return media;
      const text = await textInside(media, file, signal);
      return { kind, media: withTextLanguage(media, text), ...(text && { text }) };
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
      if (isUnread(table)) return table;
      const paper = listKinds.includes(bytesKind) ? await readers.document(file, signal) : undefined;
      return { kind, table, ...(paper && !isUnread(paper) && { paper }) };
    }
  }
}
