import type { Segmentation } from "../../media/as11/as11.js";
import { durationOf, rateOf, startOf } from "../../media/clock.js";
import type { Probe } from "../../media/probe.js";
import { durationInSeconds, parseDuration } from "../../timecode/duration.js";
import type { FrameRate } from "../../timecode/frame-rate.js";
import { add, type Rational, rational } from "../../timecode/rational.js";

/** A part of a programme in seconds since midnight, exactly, with its times as the file writes them. */
export interface TimedPart {
  name: string;
  start: Rational;
  end: Rational;
  duration: Rational;
  written: { start: string; duration: string; end: string };
}

/** The parts of a segmentation at a rate; undefined when one of their times does not exist at it. */
export function timedParts({ parts }: Segmentation, rate: FrameRate | undefined): TimedPart[] | undefined {
  const timed: TimedPart[] = [];
  for (const [index, written] of parts.entries()) {
    const [start, duration] = [secondsOf(written.start, rate), secondsOf(written.duration, rate)];
    if (!start || !duration) return undefined;
    timed.push({ name: `Part ${index + 1}`, start, duration, end: add(start, duration), written });
  }
  return timed;
}

export function sumOf(parts: readonly TimedPart[]): Rational {
  return parts.reduce((sum, { duration }) => add(sum, duration), rational(0));
}

/** A timecode, or a duration of the same form, in seconds. */
export function secondsOf(text: string, rate: FrameRate | undefined): Rational | undefined {
  const read = parseDuration(text);
  return "reason" in read ? undefined : durationInSeconds(read, rate);
}

/** From when to when a file runs, in seconds since midnight, as far as it says so. */
export function spanOf(
  probe: Probe,
  otherwiseRate?: FrameRate,
): { start?: Rational; end?: Rational; rate?: FrameRate } {
  const rate = rateOf(probe) ?? otherwiseRate;
  const [start, duration] = [startOf(probe, rate), durationOf(probe)];
  return { ...(rate && { rate }), ...(start && { start }), ...(start && duration && { end: add(start, duration) }) };
}
