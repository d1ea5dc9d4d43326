import type { DeliveredFile, Item } from "../../delivery/delivery.js";
import { countingRate, durationOf, rateOf } from "../../media/clock.js";
import type { Probe, VideoTrack } from "../../media/probe.js";
import { type FileFact, readFrames, readRange, readRaster, readRate, readSize } from "../../papers/file-facts.js";
import { readWrittenDuration } from "../../papers/read-duration.js";
import { thousands } from "../../report/amounts.js";
import { productionRate, writtenDuration } from "../../spec/production.js";
import type { Spec } from "../../spec/spec.js";
import { type FrameRate, sayFrameRate } from "../../timecode/frame-rate.js";
import { add, compare, divide, multiply, type Rational, rational, subtract } from "../../timecode/rational.js";
import { secondsOf, spanOf } from "../programme/programme-parts.js";
import { sayTime } from "../say-time.js";

/** Whether what a paper says of a file is so, and what the file says. */
export interface FactOfFile {
  agrees: boolean;
  says: string;
}

/** Undefined where one of the two cannot be read, and nobody can tell. */
export function factOfFile(
  fact: FileFact,
  value: string,
  file: DeliveredFile,
  owner: Item,
  spec: Spec,
): FactOfFile | undefined {
  if (fact === "size") return ofSize(value, file.size);
  if (file.facts?.kind !== "media") return undefined;
  const probe = file.facts.media;
  const rate = countingRate(probe, productionRate(spec));
  const written = writtenDuration(spec, owner.episode);
  const programme = written === undefined ? undefined : secondsOf(written, rate);
  switch (fact) {
    case "start":
      return ofTime(value, probe, rate, "start");
    case "end":
      return ofTime(value, probe, rate, "end");
    case "frameRate":
      return ofRate(value, probe);
    case "raster":
      return ofRaster(value, probe.video[0]);
    case "frames":
      return ofFrames(value, probe, programme);
    case "range":
      return ofRange(value, probe, rate, programme);
  }
}

function ofSize(value: string, size: number): FactOfFile | undefined {
  const read = readSize(value);
  return read && { agrees: size >= read.least && size <= read.most, says: `${thousands(size)} bytes` };
}

/**
 * A test may begin with the programme, behind bars and clock, and end before what stands behind it; and a tester that knows no timecode
 * counts from zero. So only a time outside of the file is another file's.
 */
function ofTime(
  value: string,
  probe: Probe,
  rate: FrameRate | undefined,
  which: "start" | "end",
): FactOfFile | undefined {
  const { start, end } = spanOf(probe, rate);
  const stated = readWrittenDuration(value, rate);
  if (!start || !end || !stated || compare(stated.seconds, subtract(end, start)) <= 0) return undefined;
  const isIn = compare(add(stated.seconds, stated.step), start) > 0 && compare(stated.seconds, end) <= 0;
  return { agrees: isIn, says: sayTime(which === "start" ? start : end, rate, probe.timecode?.dropFrame) };
}

/** Fields are counted as often as frames, and 24 is what many write for 23.976. */
function ofRate(value: string, probe: Probe): FactOfFile | undefined {
  const [stated, own] = [readRate(value), rateOf(probe)];
  if (!stated || !own) return undefined;
  const frames = stated.isFields || probe.video[0]?.scan === "interlaced" ? [1, 2] : [1];
  const agrees = frames.some((many) => compare(stated.rate.exact, multiply(own.exact, rational(many))) === 0);
  if (!agrees && own.nominal !== undefined && frames.some((many) => stated.rate.nominal === (own.nominal ?? 0) * many))
    return undefined;
  return { agrees, says: sayFrameRate(own) };
}

/** As it is stored, as it is coded in whole blocks, or as it is shown with square pixels. */
function ofRaster(value: string, track: VideoTrack | undefined): FactOfFile | undefined {
  const stated = readRaster(value);
  if (!stated || !track?.width || !track.height) return undefined;
  const { width, height, displayAspectRatio = "" } = track;
  const [across, down] = displayAspectRatio.split(":").map(Number);
  const shown = across && down ? [(height * across) / down] : [];
  const agrees =
    stated.height >= height &&
    stated.height < height + block &&
    [width, ...shown].some((wide) => stated.width > wide - 3 && stated.width < wide + block);
  return { agrees, says: `${width} × ${height}` };
}

/** Pixels by which codecs round a raster up. */
const block = 16;

function ofFrames(value: string, probe: Probe, programme: Rational | undefined): FactOfFile | undefined {
  const [stated, own, track] = [readFrames(value), rateOf(probe), probe.video[0]];
  if (!stated || !own || !track?.frames) return undefined;
  const { frames, scan } = track;
  const least = leastTested(rational(frames), programme && multiply(programme, own.exact));
  const counts = (many: number) =>
    compare(rational(stated.tested + 1), multiply(least, rational(many))) >= 0 && stated.tested <= frames * many + 1;
  const isWhole = stated.of === undefined || stated.tested + 1 >= stated.of;
  return { agrees: isWhole && (counts(1) || (scan === "interlaced" && counts(2))), says: thousands(frames) };
}

function ofRange(
  value: string,
  probe: Probe,
  rate: FrameRate | undefined,
  programme: Rational | undefined,
): FactOfFile | undefined {
  const [stated, duration] = [readRange(value, rate), durationOf(probe)];
  if (!stated || !duration) return undefined;
  const missing = subtract(leastTested(duration, programme), stated.seconds);
  return { agrees: compare(missing, stated.step) <= 0, says: sayTime(programme ?? duration, rate) };
}

/** The programme, without what stands before and behind it; where nobody says how long that is, at least half of the file. */
function leastTested(whole: Rational, programme: Rational | undefined): Rational {
  return programme && compare(programme, whole) <= 0 ? programme : divide(whole, rational(2));
}
