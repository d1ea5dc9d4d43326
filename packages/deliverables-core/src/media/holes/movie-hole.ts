import { bigEndian } from "../../folder/sniff/bytes.js";
import { boxesInside, followBoxes } from "../ends/box-tree.js";
import type { Box } from "../ends/boxes.js";
import type { EndFile } from "../ends/end-file.js";
import { type Fill, fillOf } from "../ends/fill.js";
import { windowedFile } from "../ends/windowed-file.js";
import type { Movie, MovieTrack } from "../movie-tracks.js";
import type { Probe } from "../probe.js";
import { sampleOfChunk } from "./sample-of-chunk.js";
import { sayHole } from "./say-hole.js";

const places = 32;
/** A frame of ProRes says `icpf` here, one of AVC or HEVC how long it is, one of MPEG begins with a start code. */
const frameHeadBytes = 64;
/** Up to 16,000 chunks are read in one go: a feature film of half a second each. */
const tableBytes = 131_072;

/**
 * Whether picture is where the index of a QuickTime or MP4 file says: no frame of a compressed picture begins with zeros, nor with so many bits set.
 * Uncompressed picture, which may, and sound are not looked at.
 */
export async function movieHole(file: EndFile, probe: Probe, { tracks }: Movie): Promise<string | undefined> {
  const pictures = tracks.filter(({ handler }) => handler === "vide");
  if (pictures.length !== probe.video.length) return undefined;
  for (const [index, track] of pictures.entries()) {
    const codec = probe.video[index]?.codec;
    if (codec === undefined || codec === "uncompressed") continue;
    const empty = await emptyPart(file, track);
    if (empty) return sayHole(empty.part, probe, empty.fill);
  }
  return undefined;
}

/** Where in the track, from 0 to 1, a frame is that was never written. */
async function emptyPart(file: EndFile, { mdia }: MovieTrack): Promise<{ part: number; fill: Fill } | undefined> {
  const windowed = windowedFile(file);
  const stbl = await followBoxes(windowed, mdia, ["minf", "stbl"]);
  const tables = stbl ? await boxesInside(windowed, stbl) : [];
  for (const { chunk, offset } of await someChunks(file, tables)) {
    const fill = offset + frameHeadBytes > file.size ? undefined : fillOf(await file.read(offset, frameHeadBytes));
    if (fill === undefined) continue;
    const sample = await sampleOfChunk(file, tables, chunk);
    // A frame without a byte repeats the one before; what stands at its place is another's.
    if (!sample || sample.bytes <= frameHeadBytes) continue;
    if (fillOf(await file.read(offset, Math.min(4096, sample.bytes))) === fill) return { part: sample.part, fill };
  }
  return undefined;
}

/** Chunks from the first to the last, spread evenly, with the offsets at which they begin. */
async function someChunks(file: EndFile, tables: Box[]): Promise<{ chunk: number; offset: number }[]> {
  const table = tables.find(({ type }) => type === "stco" || type === "co64");
  if (!table) return [];
  const width = table.type === "stco" ? 4 : 8;
  const [start, room] = [table.start + 8, Math.floor((table.end - table.start - 8) / width)];
  const count = Math.min(bigEndian(await file.read(table.start + 4, 4), 0, 4), room);
  const last = Math.min(places, count) - 1;
  const chunks = Array.from({ length: last + 1 }, (_, at) => Math.round((at * (count - 1)) / Math.max(1, last)));
  const whole = count * width <= tableBytes ? await file.read(start, count * width) : undefined;
  const found: { chunk: number; offset: number }[] = [];
  for (const chunk of chunks) {
    const entry = whole ? whole.subarray(chunk * width) : await file.read(start + chunk * width, width);
    found.push({ chunk, offset: bigEndian(entry, 0, width) });
  }
  return found;
}
