import { durationInSeconds, parseDuration } from "../timecode/duration.js";
import type { FrameRate } from "../timecode/frame-rate.js";
import { absolute, add, compare, type Rational, rational, subtract } from "../timecode/rational.js";
import type { Difference } from "./relation-rule.js";
import { sayDifference, sayTime } from "./say-time.js";

interface Times {
  actual: Rational;
  expected: Rational;
  /** As the spec writes it, `"2 frames"`; without it the two have to agree exactly. */
  tolerance: string | undefined;
  rate: FrameRate | undefined;
  /** What a message says of the sign: "shorter" and "longer". */
  words: { less: string; more: string };
  dropFrame?: boolean;
  /** Hz, of a file whose time is counted in samples: a time between two of them stands for the nearest. */
  sampleRate?: number | undefined;
}

/** Compares two times in seconds. `undefined`: they agree within the tolerance. */
export function timeDifference({
  actual,
  expected,
  tolerance,
  rate,
  words,
  dropFrame,
  sampleRate,
}: Times): Difference | undefined {
  const read = parseDuration(tolerance ?? "0 s");
  const allowed = "reason" in read ? undefined : durationInSeconds(read, rate);
  if (!allowed) return { unknown: `${tolerance} cannot be counted without a frame rate` };
  const difference = subtract(actual, expected);
  const size = absolute(difference);
  if (compare(size, allowed) <= 0) return undefined;
  if (sampleRate && compare(size, add(allowed, rational(1, sampleRate))) < 0) return undefined;
  const apart = `${sayDifference(difference, rate)} ${difference.numerator < 0n ? words.less : words.more}`;
  return { actual: sayTime(actual, rate, dropFrame), expected: sayTime(expected, rate, dropFrame), apart };
}
