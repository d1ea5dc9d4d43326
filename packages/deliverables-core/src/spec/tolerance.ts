import {
  fromDecimalString,
  fromNumber,
  multiply,
  type Rational,
  rational,
  toDecimalString,
} from "../timecode/rational.js";
import { numbers } from "./numbers.js";
import type { Quantity, Scalar } from "./requirement.js";

/**
 * How far a value may be from its target: `0.5`, `"2 frames"`, `"20 ms"` in the target's own kind, `"0.5 LU"`, a share of the
 * target (`"2 %"`, `"50 ppm"`), or another distance on each side; a side that is left out may not be touched.
 */
export type Tolerance<Value extends Scalar> = Value | string | { over?: Value | string; under?: Value | string };

/** A share of a whole: `2 %` is 1/50, `50 ppm` is 1/20000; undefined for what is none. */
export function readShare(tolerance: unknown): Rational | undefined {
  const [, amount, unit] = /^(\d{1,9}(?:\.\d{1,9})?) (%|ppm)$/.exec(String(tolerance)) ?? [];
  const number = amount === undefined ? undefined : fromDecimalString(amount);
  return number && multiply(number, rational(1, unit === "%" ? 100 : 1_000_000));
}

/** Whether a tolerance is a plain distance, the same on both sides, in the target's own kind. */
export function isPlain(tolerance: Tolerance<Scalar>): tolerance is Scalar {
  return typeof tolerance !== "object" && readShare(tolerance) === undefined && levelOf(tolerance) === tolerance;
}

/** The least and the greatest value that a tolerance allows; undefined where one of them cannot be read. */
export function allowedRange<Exact>(
  target: Exact,
  tolerance: Tolerance<Scalar>,
  quantity: Quantity<Exact>,
): { min: Exact; max: Exact } | undefined {
  const { over, under } = typeof tolerance === "object" ? tolerance : { over: tolerance, under: tolerance };
  const { shift, share } = quantity;
  if (!shift) return undefined;
  const moved = (distance: Scalar | undefined, sign: 1 | -1): Exact | undefined => {
    if (distance === undefined) return target;
    const part = readShare(distance);
    const exact = part ? share?.(target, part) : quantity.read(levelOf(distance));
    return exact === undefined ? undefined : shift(target, exact, sign);
  };
  const [min, max] = [moved(under, -1), moved(over, 1)];
  return min === undefined || max === undefined ? undefined : { min, max };
}

/** Of numbers as they are written, exactly: `{ "target": 50, "tolerance": "2 %" }` is 49 to 51. */
export function rangeInNumbers(target: number, tolerance: Tolerance<number>): { min: number; max: number } {
  const range = allowedRange(fromNumber(target) ?? rational(0), tolerance, numbers);
  const write = (value: Rational) => Number(toDecimalString(value, 9));
  return range ? { min: write(range.min), max: write(range.max) } : { min: target, max: target };
}

/** `"0.5 LU"` is 0.5: levels differ by LU or dB. */
function levelOf(distance: Scalar): Scalar {
  const [, amount] = /^(\d{1,9}(?:\.\d{1,9})?) (?:LU|dB)$/.exec(String(distance)) ?? [];
  return amount === undefined ? distance : Number(amount);
}
