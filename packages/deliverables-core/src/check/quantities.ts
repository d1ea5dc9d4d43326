import { arithmetic } from "../spec/numbers.js";
import type { Quantity, Scalar } from "../spec/requirement.js";

import { type FrameRate, parseFrameRate, sayFrameRate } from "../timecode/frame-rate.js";
import { absolute, compare, type Rational, rational, subtract } from "../timecode/rational.js";
import { formatTimecode, parseTimecode, type Timecode } from "../timecode/timecode.js";

export { numbers } from "../spec/numbers.js";

/** Words of a closed set, and names as files give them. */
export const words: Quantity<string> = {
  read: (value) => (typeof value === "string" ? value : undefined),
  say: (value) => value,
};

export const frameRates: Quantity<FrameRate> = {
  read: (value) => parseFrameRate(String(value)),
  compare: (left, right) => compare(left.exact, right.exact),
  near: (value, target, tolerance) => compare(distance(value.exact, target.exact), tolerance.exact) <= 0,
  shift: (value, by, sign) => ({ exact: arithmetic.shift(value.exact, by.exact, sign), nominal: undefined }),
  share: (value, part) => ({ exact: arithmetic.share(value.exact, part), nominal: undefined }),
  say: sayFrameRate,
};

/** `16:9`, `64:45`. */
export const ratios: Quantity<Rational> = {
  read: (value) => {
    const [, width, height] = /^(\d{1,9}):(\d{1,9})$/.exec(String(value)) ?? [];
    return width === undefined || height === undefined || Number(height) === 0
      ? undefined
      : rational(BigInt(width), BigInt(height));
  },
  compare,
  say: ({ numerator, denominator }) => `${numerator}:${denominator}`,
};

/** Timecodes of one count: hour, minute, second, frame. `;` says that it drops frames, `:` that it does not. */
export const timecodes: Quantity<Timecode> = {
  read: (value) => {
    const timecode = parseTimecode(String(value));
    return "reason" in timecode ? undefined : timecode;
  },
  compare: (left, right) =>
    left.hours - right.hours ||
    left.minutes - right.minutes ||
    left.seconds - right.seconds ||
    left.frames - right.frames,
  equals: (value, asked) => timecodes.compare?.(value, asked) === 0 && value.dropFrame === asked.dropFrame,
  isMultiple: isAtWhole,
  say: formatTimecode,
};

/** Languages by BCP 47: `en` is met by `en-GB`, not the other way round. */
export const languages: Quantity<string> = {
  read: (value) => (typeof value === "string" ? canonicalLanguage(value).toLowerCase() : undefined),
  equals: (value, asked) => value === asked || value.startsWith(`${asked}-`),
  mayBe: (value, asked) => asked.startsWith(`${value}-`),
  say: canonicalLanguage,
};

/** Yes or no, in the words that a message has for each. */
export function eitherOf(yes: string, no: string): Quantity<boolean> {
  return { read: (value) => (typeof value === "boolean" ? value : undefined), say: (value) => (value ? yes : no) };
}

/** Whether a file's language tag is too coarse to tell: `en` says nothing about `en-GB`. */
export function isCoarser(value: Scalar, asked: unknown): boolean {
  const named = typeof asked === "object" && asked !== null && "not" in asked ? asked.not : asked;
  const tags = [named].flat().map((tag) => String(tag).toLowerCase());
  return tags.some((tag) => tag.startsWith(`${String(value).toLowerCase()}-`));
}

function distance(left: Rational, right: Rational): Rational {
  return absolute(subtract(left, right));
}

const clockUnits: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600 };

/**
 * Whether the clock of a timecode has gone a multiple of `"1 min"`, `"10 s"`, `"1 h"`: the first frame that there is of that
 * second. Drop frame leaves out 0 and 1 of most minutes at 29.97, and 0 to 3 at 59.94 (SMPTE ST 12-1), so that frame 4 does
 * not tell by itself.
 */
function isAtWhole({ hours, minutes, seconds, frames, dropFrame }: Timecode, step: Scalar): boolean | undefined {
  const [, count = "0", unit = ""] = /^(\d{1,4}) (s|min|h)$/.exec(String(step)) ?? [];
  const length = Number(count) * (clockUnits[unit] ?? 0);
  if (length === 0) return undefined;
  if ((hours * 3600 + minutes * 60 + seconds) % length !== 0) return false;
  const leavesOut = dropFrame && seconds === 0 && minutes % 10 !== 0;
  return leavesOut && frames === 4 ? undefined : frames === (leavesOut ? 2 : 0);
}

function canonicalLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag; // Not a well-formed tag: shown as it stands.
  }
}
