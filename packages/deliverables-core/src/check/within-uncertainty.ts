import { numbers } from "../spec/numbers.js";
import { meets, type Requirement, type Scalar } from "../spec/requirement.js";
import { allowedRange } from "../spec/tolerance.js";
import { compare, fromNumber, type Rational, toDecimalString } from "../timecode/rational.js";

/** Where a measured figure lies, its meter being off by so much at most. */
export type MeterAnswer = "within" | "near, within" | "near, beyond" | "beyond" | "unreadable";

/**
 * A figure from a meter beside what is asked for: `within` and `beyond` whatever the meter is off by; `near` where that decides.
 * Looked at are the figure, what it may be at least and at most, and every limit in between.
 */
export function withinUncertainty(figure: Rational, uncertainty: number, asked: Requirement<number>): MeterAnswer {
  const off = fromNumber(uncertainty);
  if (!off || !numbers.shift) return "unreadable";
  const [least, most] = [numbers.shift(figure, off, -1), numbers.shift(figure, off, 1)];
  const between = limitsIn(asked).filter((one) => compare(one, least) >= 0 && compare(one, most) <= 0);
  const answers = [least, most, ...between].map((one) => meets(asNumber(one), asked, numbers));
  const answer = meets(asNumber(figure), asked, numbers);
  if (answer === "unreadable" || answers.includes("unreadable")) return "unreadable";
  if (answer) return answers.includes(false) ? "near, within" : "within";
  return answers.includes(true) ? "near, beyond" : "beyond";
}

/** The figures at which a requirement may begin or cease to be met. */
function limitsIn(asked: Requirement<number>): Rational[] {
  if (asked === null || asked === "present") return [];
  if (typeof asked !== "object") return [asked].flatMap((one) => fromNumber(one) ?? []);
  if (Array.isArray(asked)) return asked.flatMap((one) => fromNumber(one) ?? []);
  if (!("target" in asked)) {
    const { min, max, above, below, not } = asked;
    return [min, max, above, below, ...[not].flat()].flatMap((one) =>
      one === undefined ? [] : (fromNumber(one) ?? []),
    );
  }
  const target = fromNumber(asked.target);
  const range = target && allowedRange(target, asked.tolerance, numbers);
  return range ? [range.min, range.max] : [];
}

/** Exactly: a meter says no more than nine digits behind the point. */
function asNumber(value: Rational): Scalar {
  return Number(toDecimalString(value, 9));
}
