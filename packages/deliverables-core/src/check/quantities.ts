import type { Quantity, Scalar } from "../spec/requirement.js";
import { arithmetic } from "../spec/tolerance.js";
import { type FrameRate, parseFrameRate, sayFrameRate } from "../timecode/frame-rate.js";
import {
  absolute,
  compare,
  fromNumber,
  type Rational,
  rational,
  subtract,
  toDecimalString,
} from "../timecode/rational.js";
import { formatTimecode, parseTimecode, type Timecode } from "../timecode/timecode.js";

/** Words of a closed set, and names as files give them. */
export const words: Quantity<string> = {
  read: (value) => (typeof value === "string" ? value : undefined),
  say: (value) => value,
};

/** Numbers, compared as the decimals that they are written as: 0.3 is within 0.2 ± 0.1. */
export const numbers: Quantity<Rational> = {
  read: (value) => (typeof value === "number" ? fromNumber(value) : undefined),
  compare,
  near: (value, target, tolerance) => compare(distance(value, target), tolerance) <= 0,
  ...arithmetic,
  say: (value) => toDecimalString(value, 6),
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
  say: formatTimecode,
};

/** Languages by BCP 47: `en` is met by `en-GB`, not the other way round. */
export const languages: Quantity<string> = {
  read: (value) => (typeof value === "string" ? canonicalLanguage(value).toLowerCase() : undefined),
  equals: (value, asked) => value === asked || value.startsWith(`${asked}-`),
  say: canonicalLanguage,
};

/** Yes or no, in the words that a message has for each. */
export function eitherOf(yes: string, no: string): Quantity<boolean> {
  return { read: (value) => (typeof value === "boolean" ? value : undefined), say: (value) => (value ? yes : no) };
}

/** Whether a file's language tag is too coarse to tell: `en` says nothing about `en-GB`. */
export function isCoarser(value: Scalar, asked: unknown): boolean {
  const tags = (Array.isArray(asked) ? asked : [asked]).map((tag) => String(tag).toLowerCase());
  return tags.some((tag) => tag.startsWith(`${String(value).toLowerCase()}-`));
}

function distance(left: Rational, right: Rational): Rational {
  return absolute(subtract(left, right));
}

function canonicalLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag; // Not a well-formed tag: shown as it stands.
  }
}
