import {
  absolute,
  add,
  compare,
  fromNumber,
  isWholeMultiple,
  multiply,
  type Rational,
  rational,
  subtract,
  toDecimalString,
} from "../timecode/rational.js";
import type { Quantity } from "./requirement.js";

/** The arithmetic of numbers, for every quantity that is one. */
export const arithmetic = {
  shift: (value: Rational, by: Rational, sign: 1 | -1) => (sign > 0 ? add(value, by) : subtract(value, by)),
  /** Of the size of the target: 2 % of −23 are 0.46. */
  share: (value: Rational, part: Rational) =>
    multiply(value.numerator < 0n ? subtract(rational(0), value) : value, part),
};

/** Numbers, compared as the decimals that they are written as: 0.3 is within 0.2 ± 0.1, and 0.3 a multiple of 0.1. */
export const numbers: Quantity<Rational> = {
  read: (value) => (typeof value === "number" ? fromNumber(value) : undefined),
  compare,
  near: (value, target, tolerance) => compare(absolute(subtract(value, target)), tolerance) <= 0,
  ...arithmetic,
  isMultiple: (value, step) => {
    const exact = typeof step === "number" ? fromNumber(step) : undefined;
    return exact && isWholeMultiple(value, exact);
  },
  say: (value) => toDecimalString(value, 6),
};
