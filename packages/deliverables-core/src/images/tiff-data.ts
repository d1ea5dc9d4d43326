import { CannotRead } from "../folder/complete-reads.js";
import { endsEarly } from "../report/size-in-words.js";
import type { LimitedFile } from "./limited-file.js";
import { type Directory, type Entry, namedValuesEnd, readNumbers, type Tiff, valuesEnd } from "./tiff-directory.js";

/** Offsets and lengths of strips, of tiles, and of the one stream of JPEG in TIFF before 1995. */
const dataTags = [
  [273, 279],
  [324, 325],
  [513, 514],
] as const;

/** 100,000 tiles of 512 × 512 are 26 gigapixels. */
const pieceLimit = 100_000;
const piecesAtOnce = 4096;

/** Whether all picture data that a directory names lies within the file, and all else that it names outside itself. */
export async function tiffDataDamage(file: LimitedFile, tiff: Tiff, directory: Directory): Promise<string | undefined> {
  const { entries } = directory;
  let named = false;
  for (const [offsetTag, lengthTag] of dataTags) {
    const offsets = entries.get(offsetTag);
    if (!offsets) continue;
    named ||= offsets.count > 0;
    const end = await dataEnd(file, tiff, offsets, entries.get(lengthTag));
    if (end === undefined) return "names its picture data in a way that TIFF does not have";
    if (end > file.size) return endsEarly(end, file.size);
  }
  if (!named) return "names no picture data";
  const end = namedValuesEnd(directory);
  return end > file.size ? endsEarly(end, file.size) : undefined;
}

/** Where the last strip or tile ends, or the list of them if that reaches beyond the file. */
async function dataEnd(file: LimitedFile, tiff: Tiff, offsets: Entry, lengths: Entry | undefined) {
  const listEnds = [offsets, lengths].map((entry) => (entry ? valuesEnd(entry) : 0));
  if (listEnds.includes(undefined)) return undefined;
  const listEnd = Math.max(...listEnds.map((end) => end ?? 0));
  if (listEnd > file.size) return listEnd;
  if (offsets.count > pieceLimit) throw new CannotRead(`its picture data come in ${offsets.count} pieces`);
  let end = 0;
  for (let first = 0; first < offsets.count; first += piecesAtOnce) {
    const starts = (await readNumbers(tiff, offsets, piecesAtOnce, first, file.ending)) ?? [];
    const sizes = (await readNumbers(tiff, lengths, piecesAtOnce, first, file.ending)) ?? [];
    // Without a length there must at least be something. A tile that is left out has neither place nor length.
    end = starts.reduce((furthest, start, index) => Math.max(furthest, start + (sizes[index] ?? 1)), end);
  }
  return end;
}
