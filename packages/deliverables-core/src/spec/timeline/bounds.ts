import { add, compare, type Rational, rational } from "../../timecode/rational.js";
import { arithmetic } from "../numbers.js";
import type { Requirement, Scalar } from "../requirement.js";
import { allowedRange } from "../tolerance.js";

/** Seconds that something may last, or at which it may lie; without `max` there is no end to it. */
export interface Bounds {
  min: Rational;
  max?: Rational;
}

const none = rational(0);

/**
 * The bounds of a requirement, its values read by `seconds`: of a list from the least to the greatest. Undefined when a value
 * cannot be read.
 */
export function boundsOf(
  asked: Requirement<Scalar> | undefined,
  seconds: (value: Scalar) => Rational | undefined,
): Bounds | undefined {
  if (asked === undefined || asked === "present") return { min: none };
  if (asked === null) return { min: none, max: none };
  if (Array.isArray(asked)) {
    const values = asked.map(seconds);
    if (values.some((value) => value === undefined)) return undefined;
    const sorted = (values as Rational[]).toSorted(compare);
    const [min = none, max = none] = [sorted[0], sorted.at(-1)];
    return { min, max };
  }
  if (typeof asked !== "object") {
    const exact = seconds(asked);
    return exact && { min: exact, max: exact };
  }
  if ("target" in asked) {
    const target = seconds(asked.target);
    return target && allowedRange(target, asked.tolerance, { read: seconds, say: String, ...arithmetic });
  }
  const [lowest, highest] = [asked.min ?? asked.above, asked.max ?? asked.below];
  const min = lowest === undefined ? none : seconds(lowest);
  const max = highest === undefined ? undefined : seconds(highest);
  if (!min || (highest !== undefined && !max)) return undefined;
  return { min, ...(max && { max }) };
}

export function sum(left: Bounds, right: Bounds): Bounds {
  const min = add(left.min, right.min);
  return left.max && right.max ? { min, max: add(left.max, right.max) } : { min };
}
