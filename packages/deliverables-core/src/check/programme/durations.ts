import { arithmetic } from "../../spec/numbers.js";
import type { Quantity } from "../../spec/requirement.js";
import { type Duration, durationInSeconds, formatDuration, parseDuration } from "../../timecode/duration.js";
import type { FrameRate } from "../../timecode/frame-rate.js";
import {
  absolute,
  add,
  compare,
  divide,
  multiply,
  type Rational,
  rational,
  rounded,
  subtract,
} from "../../timecode/rational.js";
import { sayTime } from "../say-time.js";

/**
 * Durations in seconds. A measured one comes as an exact fraction of seconds. One that the spec writes in seconds is seldom a
 * whole number of frames: what rounds to it, within half a frame, meets it.
 */
export function durations(rate: FrameRate | undefined, ofEpisode: string | undefined): Quantity<Rational> {
  const written = new Map<Rational, Duration>();
  const slack = (asked: Rational) =>
    rate && written.get(asked)?.kind === "seconds" ? divide(rational(1, 2), rate.exact) : rational(0);
  const within = (value: Rational, asked: Rational, tolerance: Rational) =>
    compare(absolute(subtract(value, asked)), tolerance) <= 0;
  /** What is reckoned from a duration in seconds is one too, with the same slack. */
  const sameKind = (of: Rational, seconds: Rational) => {
    if (written.get(of)?.kind === "seconds") written.set(seconds, { kind: "seconds", seconds });
    return seconds;
  };
  return {
    read: (value) => {
      const [, numerator, denominator] = /^(\d+)\/(\d+)s$/.exec(String(value)) ?? [];
      if (numerator !== undefined && denominator !== undefined) return rational(BigInt(numerator), BigInt(denominator));
      const parsed = parseDuration(value === "<duration>" ? (ofEpisode ?? "") : String(value));
      if ("reason" in parsed) return undefined;
      const seconds = durationInSeconds(parsed, rate);
      if (seconds) written.set(seconds, parsed);
      return seconds;
    },
    compare: (value, asked) => (within(value, asked, slack(asked)) ? 0 : compare(value, asked)),
    near: (value, target, tolerance) => within(value, target, add(tolerance, slack(target))),
    isMultiple: (value, step) => {
      const parsed = parseDuration(String(step));
      const seconds = "reason" in parsed ? undefined : durationInSeconds(parsed, rate);
      if (!seconds || seconds.numerator === 0n || "reason" in parsed) return undefined;
      // A step in seconds is met by what rounds to a multiple of it, as a duration in seconds is.
      const halfFrame = rate && parsed.kind === "seconds" ? divide(rational(1, 2), rate.exact) : rational(0);
      return within(value, multiply(rounded(divide(value, seconds)), seconds), halfFrame);
    },
    shift: (value, by, sign) => sameKind(value, arithmetic.shift(value, by, sign)),
    share: (value, part) => sameKind(value, arithmetic.share(value, part)),
    say: (seconds) => {
      const duration = written.get(seconds);
      return duration ? formatDuration(duration) : sayTime(seconds, rate);
    },
  };
}

/** A measured duration as `durations` reads it. */
export function exactly({ numerator, denominator }: Rational): string {
  return `${numerator}/${denominator}s`;
}
