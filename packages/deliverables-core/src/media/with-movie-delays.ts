import { bigEndian } from "../folder/sniff/bytes.js";
import { followBoxes } from "./ends/box-tree.js";
import type { Box } from "./ends/boxes.js";
import type { EndFile } from "./ends/end-file.js";
import type { Movie } from "./movie-tracks.js";
import type { Probe } from "./probe.js";
import { withDelays } from "./with-delays.js";

/** An edit for every reel and break is a few dozen; what comes before the first picture is one. */
const mostEdits = 8;

/**
 * How much later than the first some tracks of a QuickTime or MP4 file begin. An edit list that opens with an empty edit
 * shows nothing as long as that lasts (ISO/IEC 14496-12, 8.6.6). That it then starts behind the first sample, for the priming
 * of an encoder or frames that are shown in another order, is no delay.
 */
export async function withMovieDelays(probe: Probe, file: EndFile, { moov, tracks }: Movie): Promise<Probe> {
  const header = await followBoxes(file, moov, ["mvhd"]);
  const head = header && (await file.read(header.start, 24));
  const ticks = head ? bigEndian(head, head[0] === 1 ? 20 : 12, 4) : 0;
  if (ticks === 0) return probe;
  const delays = async (handler: string) => {
    const seconds: number[] = [];
    for (const track of tracks)
      if (track.handler === handler) seconds.push((await emptyEdits(file, track.trak)) / ticks);
    return seconds;
  };
  return withDelays(probe, { video: await delays("vide"), audio: await delays("soun") });
}

/** Ticks of the movie's clock. */
async function emptyEdits(file: EndFile, trak: Box): Promise<number> {
  const list = await followBoxes(file, trak, ["edts", "elst"]);
  if (!list) return 0;
  const head = await file.read(list.start, 8);
  const width = head[0] === 1 ? 8 : 4;
  const edits = Math.min(mostEdits, bigEndian(head, 4, 4));
  const bytes = await file.read(list.start + 8, edits * (2 * width + 4));
  let sum = 0;
  for (let at = 0; at + 2 * width <= bytes.length; at += 2 * width + 4) {
    const isEmpty = bytes.subarray(at + width, at + 2 * width).every((byte) => byte === 0xff);
    if (!isEmpty) break;
    sum += bigEndian(bytes, at, width);
  }
  return sum;
}
