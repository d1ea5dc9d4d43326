import { bigEndian, latin1 } from "../../folder/sniff/bytes.js";
import { boxesInside, followBoxes } from "../ends/box-tree.js";
import type { Box } from "../ends/boxes.js";
import type { EndFile } from "../ends/end-file.js";
import { windowedFile } from "../ends/windowed-file.js";
import type { MovieTrack } from "../movie-tracks.js";
import type { AudioTrack } from "../probe.js";
import type { PlacedSound } from "./looks.js";

/** What QuickTime and MP4 call PCM (QuickTime File Format, sound sample descriptions; ISO/IEC 23003-5). */
const pcmNames = ["lpcm", "sowt", "twos", "in24", "in32", "ipcm", "fl32", "fl64", "fpcm"];
/** Writers that put another number of frames into every chunk make one entry for each. */
const mostRuns = 20_000;

interface Run {
  /** From 0. */
  chunk: number;
  perChunk: number;
  /** How many samples stand before it. */
  first: number;
}

/** The sound of a track of PCM in a QuickTime or MP4 file; undefined where its tables do not say where it stands. */
export async function movieSound(
  file: EndFile,
  { mdia }: MovieTrack,
  { codec, channels, bitDepth, sampleFormat }: AudioTrack,
): Promise<PlacedSound | undefined> {
  if (codec !== "PCM" || !channels || !bitDepth) return undefined;
  const windowed = windowedFile(file);
  const stbl = await followBoxes(windowed, mdia, ["minf", "stbl"]);
  const tables = stbl ? await boxesInside(windowed, stbl) : [];
  const table = (name: string) => tables.find(({ type }) => type === name);
  const [described, runTable, sizes] = ["stsd", "stsc", "stsz"].map(table);
  const offsets = table("stco") ?? table("co64");
  if (!described || !runTable || !sizes || !offsets) return undefined;
  const entry = await file.read(described.start + 4, 12);
  if (bigEndian(entry, 0, 4) !== 1 || !pcmNames.includes(latin1(entry, 8, 12))) return undefined;
  const sampleBytes = Math.ceil(bitDepth / 8);
  const frameBytes = channels * sampleBytes;
  const size = await file.read(sizes.start + 4, 8);
  const [constant, frames] = [bigEndian(size, 0, 4), bigEndian(size, 4, 4)];
  // Old writers count each sample of PCM as one byte, or as that of one channel.
  if (![1, sampleBytes, frameBytes].includes(constant) || frames === 0) return undefined;
  const runs = await runsOf(file, runTable);
  if (!runs) return undefined;
  const width = offsets.type === "stco" ? 4 : 8;
  return {
    shape: { channels, sampleBytes, isInteger: sampleFormat !== "float" },
    frames,
    async place(frame) {
      const run = runs.findLast(({ first }) => first <= frame);
      if (!run || run.perChunk === 0) return undefined;
      const chunk = run.chunk + Math.floor((frame - run.first) / run.perChunk);
      const inside = (frame - run.first) % run.perChunk;
      if (offsets.start + 8 + (chunk + 1) * width > offsets.end) return undefined;
      const offset = bigEndian(await file.read(offsets.start + 8 + chunk * width, width), 0, width);
      return { offset: offset + inside * frameBytes, row: run.perChunk - inside };
    },
  };
}

/** Each entry stands for all chunks up to that of the next (ISO/IEC 14496-12, 8.7.4). */
async function runsOf(file: EndFile, table: Box): Promise<Run[] | undefined> {
  const stated = bigEndian(await file.read(table.start + 4, 4), 0, 4);
  const count = Math.min(stated, Math.floor((table.end - table.start - 8) / 12));
  if (count === 0 || count > mostRuns) return undefined;
  const bytes = await file.read(table.start + 8, count * 12);
  const runs: Run[] = [];
  for (let at = 0; at < count; at++) {
    const [chunk, perChunk] = [bigEndian(bytes, at * 12, 4) - 1, bigEndian(bytes, at * 12 + 4, 4)];
    const before = runs.at(-1);
    if (before && chunk <= before.chunk) return undefined;
    const first = before ? before.first + (chunk - before.chunk) * before.perChunk : 0;
    runs.push({ chunk, perChunk, first });
  }
  return runs;
}
