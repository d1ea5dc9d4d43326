import type { RelationTolerance } from "../../spec/requirement.js";
import { durationInSeconds, parseDuration } from "../../timecode/duration.js";
import type { FrameRate } from "../../timecode/frame-rate.js";
import { absolute, add, compare, type Rational, rational, subtract } from "../../timecode/rational.js";
import type { Difference } from "../rule-kinds/relation-rule.js";
import { sayDifference, sayTime } from "../say-time.js";

interface Times {
  actual: Rational;
  expected: Rational;
  /** As the spec writes it, `"2 frames"`; without it the two have to agree exactly. */
  tolerance: RelationTolerance | undefined;
  rate: FrameRate | undefined;
  /** What a message says of the sign: "shorter" and "longer". */
  words: { less: string; more: string };
  /** How a message says a time; a timecode at the rate, or seconds, without it. */
  say?: (seconds: Rational) => string;
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
  say = (seconds) => sayTime(seconds, rate),
  sampleRate,
}: Times): Difference | undefined {
  const difference = subtract(actual, expected);
  const side = difference.numerator < 0n ? "under" : "over";
  const written = (typeof tolerance === "object" ? tolerance[side] : tolerance) ?? "0 s";
  const read = parseDuration(written);
  const allowed = "reason" in read ? undefined : durationInSeconds(read, rate);
  if (!allowed) return { unknown: `${written} cannot be counted without a frame rate` };
  const size = absolute(difference);
  if (compare(size, allowed) <= 0) return undefined;
  if (sampleRate && compare(size, add(allowed, rational(1, sampleRate))) < 0) return undefined;
  const most = allowed.numerator === 0n ? "" : `, ${written} allowed`;
  const apart = `${sayDifference(difference, rate, sampleRate)} ${side === "under" ? words.less : words.more}${most}`;
  return { actual: say(actual), expected: say(expected), apart };
}
