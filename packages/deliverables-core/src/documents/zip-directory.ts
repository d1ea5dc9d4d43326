import { has, latin1, littleEndian } from "../folder/sniff/bytes.js";
import type { DocumentBytes } from "./document-bytes.js";

/** The record that closes an archive has 22 bytes and a comment of up to 65,535; in ZIP64 two records stand before it. */
const tailBytes = 65_535 + 22 + 20;
/** Some 15,000 entries. Office documents have hundreds, and their main part is among the first. */
const directoryBytes = 2 ** 20;
/** The characters that begin a closing record may stand in a comment too, or in an archive inside this one. */
const candidateLimit = 16;

/** What the central directory of a ZIP archive says of an entry. */
export interface ZipEntry {
  name: string;
  /** Whether it needs a password (APPNOTE 6.3, 4.4.4: bit 0). */
  locked: boolean;
}

/** The entries in the central directory of a ZIP archive (APPNOTE 6.3, 4.3.12); undefined when it has none. */
export async function readZipDirectory(document: DocumentBytes): Promise<ZipEntry[] | undefined> {
  const tail = await document.tail(tailBytes);
  let candidates = 0;
  for (let at = tail.length - 22; at >= 0 && candidates < candidateLimit; at--) {
    if (!has(tail, at, "PK\x05\x06")) continue;
    candidates++;
    const entries = await entriesBefore(document, tail, at);
    if (entries) return entries;
  }
  return undefined;
}

/** A closing record counts only when the directory that it names is there, so that one of an inner archive does not. */
async function entriesBefore(document: DocumentBytes, tail: Uint8Array, at: number): Promise<ZipEntry[] | undefined> {
  const end = document.size - tail.length + at;
  const place = (await zip64Place(document, tail, at)) ?? {
    entries: littleEndian(tail, at + 10, 2),
    length: littleEndian(tail, at + 12, 4),
    start: littleEndian(tail, at + 16, 4),
  };
  if (place.start + place.length > end) return undefined;
  if (place.entries === 0) return end === 0 ? [] : undefined;
  const entries = entriesIn(await document.read(place.start, Math.min(place.length, directoryBytes)));
  const isComplete = entries.length === place.entries || (entries.length > 0 && place.length > directoryBytes);
  return isComplete ? entries : undefined;
}

/** Where the directory stands in an archive of more than 4 GiB or 65,535 entries: a locator before the closing record tells. */
async function zip64Place(document: DocumentBytes, tail: Uint8Array, at: number) {
  if (!has(tail, at - 20, "PK\x06\x07")) return undefined;
  const record = await document.read(littleEndian(tail, at - 12, 6), 56);
  if (!has(record, 0, "PK\x06\x06") || record.length < 56) return undefined;
  return {
    entries: littleEndian(record, 32, 6),
    length: littleEndian(record, 40, 6),
    start: littleEndian(record, 48, 6),
  };
}

function entriesIn(directory: Uint8Array): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (has(directory, at, "PK\x01\x02")) {
    const nameEnd = at + 46 + littleEndian(directory, at + 28, 2);
    const locked = littleEndian(directory, at + 8, 2) % 2 === 1;
    entries.push({ name: latin1(directory, at + 46, nameEnd), locked });
    at = nameEnd + littleEndian(directory, at + 30, 2) + littleEndian(directory, at + 32, 2);
  }
  return entries;
}
