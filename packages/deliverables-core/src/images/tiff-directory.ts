import { bigEndian, littleEndian } from "../folder/sniff/bytes.js";
import type { LimitedFile } from "./limited-file.js";

/** A TIFF (TIFF 6.0) or BigTIFF whose first bytes have been read. */
export interface Tiff {
  source: Source;
  /** Reads an unsigned number in the file's byte order. */
  unsigned(bytes: Uint8Array, offset: number, length: number): number;
  /** Bytes of an offset, and of the place for a value in an entry: 4, or 8 in a BigTIFF. */
  wordBytes: 4 | 8;
  firstDirectory: number;
}

type Source = Pick<LimitedFile, "size" | "header">;

export interface Directory {
  entries: Map<number, Entry>;
  /** Where the next directory stands; 0 when this is the last. */
  next: number;
  /** Set when it has more entries than are looked at, so that one that is not here may still be there. */
  cut?: true;
}

export interface Entry {
  type: number;
  count: number;
  /** Where its values stand. */
  valuesAt: number;
}

/** Baseline files have 12 to 30 entries, raw photographs up to 100. */
const entryLimit = 1000;

/** Bytes of one value by field type: BYTE … DOUBLE (TIFF 6.0, section 2), 13 IFD, 16 to 18 those of BigTIFF. */
const valueBytes: Record<number, number> = {
  ...{ 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8 },
  ...{ 13: 4, 16: 8, 17: 8, 18: 8 },
};

/** Undefined when the first bytes are not those of a TIFF. */
export async function readTiffHeader(source: Source): Promise<Tiff | undefined> {
  const head = await source.header(0, 16);
  const order = String.fromCharCode(...head.subarray(0, 2));
  if (order !== "II" && order !== "MM") return undefined;
  const short = order === "II" ? littleEndian : bigEndian;
  const unsigned = (bytes: Uint8Array, offset: number, length: number) => {
    if (length <= 4) return short(bytes, offset, length);
    const halves = [short(bytes, offset, 4), short(bytes, offset + 4, 4)];
    const [low = 0, high = 0] = order === "II" ? halves : halves.reverse();
    return high * 2 ** 32 + low;
  };
  const version = unsigned(head, 2, 2);
  if (version === 42 && head.length >= 8)
    return { source, unsigned, wordBytes: 4, firstDirectory: unsigned(head, 4, 4) };
  const isBig = version === 43 && unsigned(head, 4, 2) === 8 && head.length === 16;
  return isBig ? { source, unsigned, wordBytes: 8, firstDirectory: unsigned(head, 8, 8) } : undefined;
}

/** Undefined when the directory does not lie within the file. */
export async function readDirectory(tiff: Tiff, offset: number): Promise<Directory | undefined> {
  const { source, unsigned, wordBytes } = tiff;
  const countBytes = wordBytes === 4 ? 2 : 8;
  if (offset < 8 || offset + countBytes > source.size) return undefined;
  const count = unsigned(await source.header(offset, countBytes), 0, countBytes);
  const entryBytes = 4 + 2 * wordBytes;
  const length = count * entryBytes + wordBytes;
  if (offset + countBytes + length > source.size) return undefined;
  if (count > entryLimit) return { entries: new Map(), next: 0, cut: true };
  const bytes = await source.header(offset + countBytes, length);
  const entries = new Map<number, Entry>();
  for (let at = 0; at < length - wordBytes; at += entryBytes) {
    const type = unsigned(bytes, at + 2, 2);
    const valueCount = unsigned(bytes, at + 4, wordBytes);
    const place = at + 4 + wordBytes;
    const isInside = (valueBytes[type] ?? Number.POSITIVE_INFINITY) * valueCount <= wordBytes;
    const valuesAt = isInside ? offset + countBytes + place : unsigned(bytes, place, wordBytes);
    entries.set(unsigned(bytes, at, 2), { type, count: valueCount, valuesAt });
  }
  return { entries, next: unsigned(bytes, length - wordBytes, wordBytes) };
}

/** Where the values of an entry end, or undefined when its type is none that holds numbers. */
export function valuesEnd(entry: Entry): number | undefined {
  const bytes = valueBytes[entry.type];
  return bytes && isNumeric(entry.type) ? entry.valuesAt + bytes * entry.count : undefined;
}

/** Where the last of what a directory names outside itself ends: texts, profiles and numbers, but no picture data. */
export function namedValuesEnd({ entries }: Directory): number {
  const ends = [...entries.values()].map(({ type, count, valuesAt }) => {
    const bytes = valueBytes[type];
    return bytes ? valuesAt + bytes * count : 0;
  });
  return Math.max(0, ...ends);
}

/**
 * Up to `limit` values of an entry from value `first` on. Fractions come as numbers. Undefined when the entry is
 * absent, holds no numbers, or reaches beyond the file.
 */
export async function readNumbers(
  tiff: Tiff,
  entry: Entry | undefined,
  limit: number,
  first = 0,
  read = tiff.source.header,
): Promise<number[] | undefined> {
  const end = entry && valuesEnd(entry);
  if (!entry || !end || end > tiff.source.size) return undefined;
  const bytesEach = valueBytes[entry.type] ?? 0;
  const count = Math.max(0, Math.min(limit, entry.count - first));
  const bytes = await read(entry.valuesAt + first * bytesEach, count * bytesEach);
  return Array.from({ length: count }, (_, index) => {
    if (entry.type !== 5) return tiff.unsigned(bytes, index * bytesEach, bytesEach);
    return tiff.unsigned(bytes, index * 8, 4) / tiff.unsigned(bytes, index * 8 + 4, 4);
  });
}

/** Up to 8 KiB of a text (ASCII) or of bytes (BYTE, UNDEFINED), as one text: UTF-8, or the letters of Windows. */
export async function readText(tiff: Tiff, entry: Entry | undefined): Promise<string | undefined> {
  if (entry?.type !== 2) return undefined;
  const bytes = await readBytes(tiff, entry, 8192);
  if (!bytes) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Up to `limit` bytes of an entry of single bytes, or of an IPTC record, which is often kept as LONGs. */
export async function readBytes(tiff: Tiff, entry: Entry | undefined, limit: number): Promise<Uint8Array | undefined> {
  if (!entry || ![1, 2, 4, 7].includes(entry.type)) return undefined;
  const length = Math.min(limit, entry.count * (valueBytes[entry.type] ?? 1));
  return tiff.source.header(entry.valuesAt, Math.max(0, Math.min(length, tiff.source.size - entry.valuesAt)));
}

/** BYTE, SHORT, LONG, RATIONAL, IFD, LONG8, IFD8. */
function isNumeric(type: number): boolean {
  return [1, 3, 4, 5, 13, 16, 18].includes(type);
}
