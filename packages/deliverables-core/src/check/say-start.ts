import { nearestFrame } from "../media/nearest-frame.js";
import type { FrameRate } from "../timecode/frame-rate.js";
import { absolute, compare, type Rational, rational, subtract } from "../timecode/rational.js";
import { saySamples } from "./say-samples.js";
import { sayTime } from "./say-time.js";

/**
 * When sound starts that counts in samples: the timecode of the nearest frame, and how far from it where that is more than
 * the sample by which writers round (`10:00:00:00 and 912 samples`, `09:59:24:01 less 274 samples`).
 */
export function sayStart(
  seconds: Rational,
  rate: FrameRate | undefined,
  sampleRate: number | undefined,
  dropFrame: boolean,
): string {
  if (!rate) return sayTime(seconds, rate);
  const frame = nearestFrame(seconds, rate);
  const off = subtract(seconds, frame);
  const said = sayTime(frame, rate, dropFrame);
  if (!sampleRate || compare(absolute(off), rational(3, 2 * sampleRate)) < 0) return said;
  return `${said} ${off.numerator < 0n ? "less" : "and"} ${saySamples(off, sampleRate)}`;
}
