import { type FrameRate, frameRate, parseFrameRate } from "../timecode/frame-rate.js";
import {
  absolute,
  compare,
  divide,
  fromNumber,
  multiply,
  type Rational,
  rational,
  subtract,
} from "../timecode/rational.js";
import { parseTimecode, realSeconds, timebaseOf, toFrames } from "../timecode/timecode.js";
import type { Probe } from "./probe.js";

/** Frame rate of the picture. */
export function rateOf({ video }: Probe): FrameRate | undefined {
  const rate = video[0]?.frameRate;
  return rate === undefined ? undefined : parseFrameRate(rate);
}

/** The rate by which its times are counted: its picture's, or `otherwise` where it has none, or one that no timecode counts, as 12.5. */
export function countingRate(probe: Probe, otherwise: FrameRate | undefined): FrameRate | undefined {
  const own = rateOf(probe);
  return own?.nominal === undefined ? (otherwise ?? own) : own;
}

/**
 * How long a file lasts, in seconds, exactly: frames of the picture at its rate, or samples of the sound at theirs.
 * Where the file gives milliseconds only, they are taken for the whole frame that they round.
 */
export function durationOf(probe: Probe): Rational | undefined {
  const [picture, sound] = [probe.video[0], probe.audio[0]];
  const rate = rateOf(probe);
  if (picture?.frames !== undefined && rate) return realSeconds(picture.frames, rate);
  if (!picture && sound?.samples !== undefined && sound.sampleRate) return rational(sound.samples, sound.sampleRate);
  const seconds = fromNumber(
    picture?.durationSeconds ?? sound?.durationSeconds ?? probe.container.durationSeconds ?? Number.NaN,
  );
  if (!seconds || !rate) return seconds;
  const frames = multiply(seconds, rate.exact);
  const whole = divide(rational((2n * frames.numerator + frames.denominator) / (2n * frames.denominator)), rate.exact);
  return compare(absolute(subtract(seconds, whole)), rational(15, 10_000)) <= 0 ? whole : seconds;
}

/**
 * When a file starts, in seconds since midnight, exactly: by its timecode track, which runs with its picture (or at
 * `otherwiseRate`), or by the time reference of a Broadcast Wave file.
 */
export function startOf(probe: Probe, otherwiseRate?: FrameRate): Rational | undefined {
  const { timecode, timeReferenceSamples, audio } = probe;
  const pictureRate = countingRate(probe, otherwiseRate);
  const rate = timecode && pictureRate && clockRate(pictureRate, timecode.framesPerSecond);
  if (timecode && rate) {
    const timebase = timebaseOf(rate, timecode.dropFrame ?? timecode.start.includes(";"));
    if ("reason" in timebase) return undefined;
    const read = parseTimecode(timecode.start, timebase);
    return "reason" in read ? undefined : realSeconds(toFrames(read, timebase), rate);
  }
  const sampleRate = audio[0]?.sampleRate;
  return timeReferenceSamples !== undefined && sampleRate ? rational(timeReferenceSamples, sampleRate) : undefined;
}

/**
 * How fast the timecode counts. It may count slower than the picture runs, as 25 frames a second beside 50p, but both
 * run by one clock: beside 59.94p a count to 30 is one of 29.97.
 */
function clockRate(picture: FrameRate, framesPerSecond: number | undefined): FrameRate | undefined {
  if (framesPerSecond === undefined || picture.nominal === undefined || framesPerSecond === picture.nominal)
    return picture;
  return frameRate(multiply(picture.exact, rational(framesPerSecond, picture.nominal)));
}
