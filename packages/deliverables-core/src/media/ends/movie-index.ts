import { bigEndian } from "../../folder/sniff/bytes.js";
import { endsEarly } from "../../report/size-in-words.js";
import { boxesInside, followBoxes } from "./box-tree.js";
import type { Box } from "./boxes.js";
import type { EndFile } from "./end-file.js";
import { lastChunkBytes } from "./last-chunk.js";
import { windowedFile } from "./windowed-file.js";

/** A master has a picture, sixteen or so tracks of sound and a timecode. */
const mostTracks = 32;
/** Chunks stand mostly in the order of their offsets, but the last of one track need not be its farthest. */
const chunksAtEachEnd = 32;

/**
 * Whether the picture and sound that the index (`moov`) lists are in the file. The tables of a feature film have millions of
 * entries: the first and last chunks of each track are looked up (ISO/IEC 14496-12, 8.7).
 * `known` says up to where all outermost boxes are listed.
 */
export async function indexDamage(file: EndFile, boxes: Box[], known: number): Promise<string | undefined> {
  const moov = boxes.find(({ type }) => type === "moov");
  if (!moov) return undefined;
  const windowed = windowedFile(file);
  const tracks = (await boxesInside(windowed, moov)).filter(({ type }) => type === "trak").slice(0, mostTracks);
  let promised = 0;
  let isOutside = false;
  for (const track of tracks) {
    const media = await followBoxes(windowed, track, ["mdia", "minf"]);
    if (!media) continue;
    if (await isElsewhere(windowed, media))
      return "keeps its picture or sound in another file: it has to be exported as a self-contained movie";
    for (const [start, end] of await chunks(windowed, media)) {
      promised = Math.max(promised, end);
      const isMediaData = (box: Box) => box.type === "mdat" && box.start <= start && end <= box.end;
      isOutside ||= end <= known && !boxes.some(isMediaData);
    }
  }
  if (promised > file.size) return endsEarly(promised, file.size);
  return isOutside ? "lacks picture or sound that its index lists" : undefined;
}

/** Whether the samples lie in another file, which is named. Some writers forget the mark that they lie in this one. */
async function isElsewhere(file: EndFile, minf: Box): Promise<boolean> {
  const dref = await followBoxes(file, minf, ["dinf", "dref"]);
  if (!dref) return false;
  const head = await file.read(dref.start + 8, 12);
  const isSelfContained = (bigEndian(head, 8, 4) & 1) === 1;
  return head.length === 12 && !isSelfContained && bigEndian(head, 0, 4) > 12;
}

/** Where chunks begin and end; of all but the last only that they have a byte. */
async function chunks(file: EndFile, minf: Box): Promise<[start: number, end: number][]> {
  const stbl = await followBoxes(file, minf, ["stbl"]);
  const tables = stbl ? await boxesInside(file, stbl) : [];
  const table = tables.find(({ type }) => type === "stco" || type === "co64");
  if (!table) return [];
  const width = table.type === "stco" ? 4 : 8;
  const stated = bigEndian(await file.read(table.start + 4, 4), 0, 4);
  const count = Math.min(stated, Math.floor((table.end - table.start - 8) / width));
  const offsets = async (first: number, end: number) => {
    const bytes = await file.read(table.start + 8 + first * width, (end - first) * width);
    return Array.from({ length: Math.floor(bytes.length / width) }, (_, at) => bigEndian(bytes, at * width, width));
  };
  const last = await offsets(Math.max(0, count - chunksAtEachEnd), count);
  const first = await offsets(0, Math.max(0, Math.min(chunksAtEachEnd, count - chunksAtEachEnd)));
  const lastBytes = await lastChunkBytes(file, tables);
  return [...first, ...last].map((offset, at, { length }) => [offset, offset + (at === length - 1 ? lastBytes : 1)]);
}
