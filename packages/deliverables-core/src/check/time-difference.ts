import { durationInSeconds, parseDuration } from "../timecode/duration.js";
import type { FrameRate } from "../timecode/frame-rate.js";
import { absolute, compare, type Rational, subtract } from "../timecode/rational.js";
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
}

/** Compares two times in seconds. `undefined`: they agree within the tolerance. */
export function timeDifference({ actual, expected, tolerance, rate, words, dropFrame }: Times): Difference | undefined {
  const read = parseDuration(tolerance ?? "0 s");
  const allowed = "reason" in read ? undefined : durationInSeconds(read, rate);
  if (!allowed) return { unknown: `${tolerance} cannot be counted without a frame rate` };
  const difference = subtract(actual, expected);
  if (compare(absolute(difference), allowed) <= 0) return undefined;
  const apart = `${sayDifference(difference, rate)} ${difference.numerator < 0n ? words.less : words.more}`;
  return { actual: sayTime(actual, rate, dropFrame), expected: sayTime(expected, rate, dropFrame), apart };
}
