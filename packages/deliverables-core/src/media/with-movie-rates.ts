import { bigEndian } from "../folder/sniff/bytes.js";
import { formatFrameRate, frameRate } from "../timecode/frame-rate.js";
import { rational } from "../timecode/rational.js";
import { followBoxes } from "./ends/box-tree.js";
import type { Box } from "./ends/boxes.js";
import type { EndFile } from "./ends/end-file.js";
import { nearStandard } from "./mediainfo/frame-rate.js";
import type { Movie } from "./movie-tracks.js";
import type { Probe } from "./probe.js";

/**
 * The frame rates of a QuickTime or MP4 file by its own clock: MediaInfo rounds 24.99 and 25.01 to 25. Where all frames last
 * alike, the rate is the clock's ticks per second by the ticks of a frame (ISO/IEC 14496-12, 8.4.2 and 8.6.1.2).
 */
export async function withMovieRates(probe: Probe, file: EndFile, movie: Movie): Promise<Probe> {
  if (probe.video.length === 0) return probe;
  const rates = await movieRates(file, movie);
  if (rates.length !== probe.video.length) return probe;
  const video = probe.video.map((track, index) => {
    const rate = rates[index];
    // A rate that MediaInfo leaves out is disputed between wrapper and picture.
    return rate && track.frameRate !== undefined && track.frameRateMode !== "variable"
      ? { ...track, frameRate: rate }
      : track;
  });
  return { ...probe, video };
}

/** One for each track of picture; undefined where frames differ. */
async function movieRates(file: EndFile, { tracks }: Movie): Promise<(string | undefined)[]> {
  const rates: (string | undefined)[] = [];
  for (const { mdia, handler } of tracks) if (handler === "vide") rates.push(await rateOfMedia(file, mdia));
  return rates;
}

async function rateOfMedia(file: EndFile, media: Box): Promise<string | undefined> {
  const header = await followBoxes(file, media, ["mdhd"]);
  const times = await followBoxes(file, media, ["minf", "stbl", "stts"]);
  if (!header || !times) return undefined;
  const head = await file.read(header.start, 24);
  const ticks = bigEndian(head, head[0] === 1 ? 20 : 12, 4);
  const table = await file.read(times.start + 4, 20);
  const [entries, lasting, lastCount] = [bigEndian(table, 0, 4), bigEndian(table, 8, 4), bigEndian(table, 12, 4)];
  // The last frame may be shorter or longer: writers let it end with the sound.
  const isConstant = entries === 1 || (entries === 2 && lastCount === 1);
  if (!isConstant || ticks === 0 || lasting === 0) return undefined;
  const exact = frameRate(nearStandard(ticks / lasting, 5e-6) ?? rational(ticks, lasting));
  return exact && formatFrameRate(exact);
}
