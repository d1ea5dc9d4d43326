import type { DocumentBytes } from "../documents/document-bytes.js";
import { littleEndian } from "../folder/sniff/bytes.js";

/** A directory of an old office file has some twenty entries; so many are looked at. */
const mostEntries = 512;
const entryBytes = 128;
/** Sector numbers from here up are marks (MS-CFB, 2.1). */
const firstMark = 0xfffffffa;

/** Names of the streams in an old office file, with the sector at which each begins (MS-CFB, 2.6). A directory that goes in circles ends. */
export async function oleStreams(document: DocumentBytes): Promise<Map<string, number>> {
  const { head, read, size } = document;
  const sectorBytes = 2 ** littleEndian(head, 30, 2);
  const streams = new Map<string, number>();
  if (sectorBytes !== 512 && sectorBytes !== 4096) return streams;
  const start = (sector: number) => (sector + 1) * sectorBytes;
  let sector = littleEndian(head, 48, 4);
  for (let entries = 0; entries < mostEntries && sector < firstMark && start(sector) < size; ) {
    const bytes = await read(start(sector), sectorBytes);
    for (let at = 0; at + entryBytes <= bytes.length; at += entryBytes, entries++) {
      const nameBytes = Math.max(0, Math.min(64, littleEndian(bytes, at + 64, 2)) - 2);
      const name = new TextDecoder("utf-16le").decode(bytes.subarray(at, at + nameBytes));
      if (name !== "") streams.set(name, littleEndian(bytes, at + 116, 4));
    }
    sector = await nextSector(document, sector, sectorBytes);
  }
  return streams;
}

/** The first 109 tables of sectors are named in the header; a directory stands in what they cover. */
async function nextSector({ head, read }: DocumentBytes, sector: number, sectorBytes: number): Promise<number> {
  const perTable = sectorBytes / 4;
  const table = Math.floor(sector / perTable);
  if (table >= 109) return firstMark;
  const tableSector = littleEndian(head, 76 + 4 * table, 4);
  if (tableSector >= firstMark) return firstMark;
  const entry = await read((tableSector + 1) * sectorBytes + 4 * (sector % perTable), 4);
  return entry.length === 4 ? littleEndian(entry, 0, 4) : firstMark;
}

/** Whether Word says of its own document that it is encrypted (MS-DOC, 2.5.2: fEncrypted). */
export async function isLockedWord({ head, read }: DocumentBytes, streams: Map<string, number>): Promise<boolean> {
  const sector = streams.get("WordDocument");
  if (sector === undefined || sector >= firstMark) return false;
  const base = await read((sector + 1) * 2 ** littleEndian(head, 30, 2), 12);
  return base.length === 12 && littleEndian(base, 0, 2) === 0xa5ec && (littleEndian(base, 10, 2) & 0x100) !== 0;
}
