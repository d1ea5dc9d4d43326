import type { OpenFile } from "../../../folder/folder.js";
import { bigEndian } from "../../../folder/sniff/bytes.js";
import { boxesInside, followBoxes } from "../../../media/ends/box-tree.js";
import type { Box } from "../../../media/ends/boxes.js";
import type { EndFile } from "../../../media/ends/end-file.js";
import { windowedFile } from "../../../media/ends/windowed-file.js";
import { readMovie } from "../../../media/movie-tracks.js";

/** How the only track of picture of a QuickTime or MP4 file lies in it (ISO/IEC 14496-12, 8.7.3 to 8.7.5). */
export interface PictureTrack {
  frames: number;
  /** Of every frame, in bytes; 0 where they differ and are listed. */
  frameBytes: number;
  /** Where that list begins, four bytes for each frame. */
  sizesAt: number;
  /** Where a frame lies. Only of the first, or where all have one size. */
  placeOf(frame: number): Promise<number>;
}

/** Runs of chunks with equally many frames. An encoder writes two or three; more than this is a film that is not compared. */
const mostRuns = 4096;
const placesAtOnce = 1024;

export async function pictureTrack(open: OpenFile): Promise<PictureTrack | undefined> {
  const file: EndFile = windowedFile({ size: open.size, read: (offset, length) => open.read(offset, length) });
  const [track, ...more] = ((await readMovie(file))?.tracks ?? []).filter(({ handler }) => handler === "vide");
  const stbl = track && more.length === 0 ? await followBoxes(file, track.mdia, ["minf", "stbl"]) : undefined;
  const tables = stbl ? await boxesInside(file, stbl) : [];
  const table = (...types: string[]) => tables.find(({ type }) => types.includes(type));
  const [sizes, chunks, runs] = [table("stsz"), table("stco", "co64"), table("stsc")];
  if (!sizes || !chunks || !runs) return undefined;
  const head = await file.read(sizes.start + 4, 8);
  const [frameBytes, frames] = [bigEndian(head, 0, 4), bigEndian(head, 4, 4)];
  const isListed = frameBytes > 0 || sizes.start + 12 + 4 * frames <= sizes.end;
  const read = await readRuns(file, runs);
  if (head.length < 8 || frames === 0 || !isListed || !read) return undefined;
  return { frames, frameBytes, sizesAt: sizes.start + 12, placeOf: places(open, chunks, read, frameBytes) };
}

interface Run {
  /** From 0. */
  firstChunk: number;
  firstFrame: number;
  framesInChunk: number;
}

async function readRuns(file: EndFile, { start, end }: Box): Promise<Run[] | undefined> {
  const count = bigEndian(await file.read(start + 4, 4), 0, 4);
  if (count === 0 || count > mostRuns || start + 8 + 12 * count > end) return undefined;
  const bytes = await file.read(start + 8, 12 * count);
  if (bytes.length < 12 * count) return undefined;
  const runs: Run[] = [];
  for (let at = 0; at < bytes.length; at += 12) {
    const [firstChunk, framesInChunk] = [bigEndian(bytes, at, 4) - 1, bigEndian(bytes, at + 4, 4)];
    const before = runs.at(-1);
    const chunksBefore = before ? firstChunk - before.firstChunk : firstChunk;
    if (framesInChunk === 0 || (before ? chunksBefore <= 0 : firstChunk !== 0)) return undefined;
    const firstFrame = before ? before.firstFrame + chunksBefore * before.framesInChunk : 0;
    runs.push({ firstChunk, firstFrame, framesInChunk });
  }
  return runs;
}

/** Looks up where chunks begin, some at a time. A place that is not listed is behind the end of the file. */
function places(open: OpenFile, { type, start, end }: Box, runs: Run[], frameBytes: number) {
  const width = type === "stco" ? 4 : 8;
  let [heldFrom, held] = [0, new Uint8Array()];
  return async (frame: number): Promise<number> => {
    const run = runs.findLast(({ firstFrame }) => firstFrame <= frame);
    if (!run) return open.size;
    const since = frame - run.firstFrame;
    const at = start + 8 + width * (run.firstChunk + Math.floor(since / run.framesInChunk));
    if (at + width > end) return open.size;
    if (at < heldFrom || at + width > heldFrom + held.length)
      [heldFrom, held] = [at, new Uint8Array(await open.read(at, Math.min(width * placesAtOnce, end - at)))];
    return bigEndian(held, at - heldFrom, width) + (since % run.framesInChunk) * frameBytes;
  };
}
