import type { FrameRate } from "../timecode/frame-rate.js";
import { absolute, compare, multiply, type Rational, rational, toDecimalString } from "../timecode/rational.js";
import { formatTimecode, fromFrames, timebaseOf } from "../timecode/timecode.js";
import { saySamples } from "./say-samples.js";

/** Seconds as people read them: a timecode where they are whole frames at the rate, seconds otherwise. */
export function sayTime(seconds: Rational, rate: FrameRate | undefined, dropFrame = false): string {
  const timebase = rate && timebaseOf(rate, dropFrame);
  const frames = rate && multiply(seconds, rate.exact);
  if (!timebase || "reason" in timebase || !frames || frames.denominator !== 1n)
    return `${toDecimalString(seconds, 3)} s`;
  return formatTimecode(fromFrames(Number(frames.numerator), timebase));
}

/** A difference in whole frames where it is one, in samples where it is less than a millisecond, in seconds otherwise; without its sign. */
export function sayDifference(seconds: Rational, rate: FrameRate | undefined, sampleRate?: number): string {
  const size = absolute(seconds);
  const frames = rate && multiply(size, rate.exact);
  if (frames?.denominator === 1n) return `${frames.numerator} ${frames.numerator === 1n ? "frame" : "frames"}`;
  if (sampleRate && compare(size, rational(1, 1000)) < 0) return saySamples(size, sampleRate);
  return `${toDecimalString(size, 4)} s`;
}
