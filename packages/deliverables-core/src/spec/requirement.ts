import type { Rational } from "../timecode/rational.js";
import { keepsLimits, type Limits, sayLimits } from "./limits.js";
import { allowedRange, isPlain, type Tolerance } from "./tolerance.js";

/** One demand of a spec, in any of its forms: exactly, one of, within limits, about, absent, present. */
export type Requirement<Value extends Scalar> =
  | Value
  | Value[]
  | Limits<Value>
  | { target: Value; tolerance: Tolerance<Value> }
  | null
  | "present";

export type Scalar = number | string | boolean;

/**
 * Another deliverable by its key, and how far the two may differ (`"2 frames"`, `"20 ms"`; without it: not at all). `over` is
 * later or longer than the other one, `under` earlier or shorter.
 */
export type Relation = string | { deliverable: string; tolerance?: RelationTolerance };
export type RelationTolerance = string | { over?: string; under?: string };

/** How values of one kind are read, put in order, and said. `Exact` is what they are compared as. */
export interface Quantity<Exact> {
  /** Reads a value of the spec or of the facts; undefined when it is none of this kind. */
  read(value: Scalar): Exact | undefined;
  /** Negative, zero or positive, as for `sort`. Absent for kinds without an order. */
  compare?(left: Exact, right: Exact): number;
  /** Whether a value equals the one asked for. Without it: `compare` gives zero, or the two are identical. */
  equals?(value: Exact, asked: Exact): boolean;
  /** Whether a value lies within `tolerance` of `target`. */
  near?(value: Exact, target: Exact, tolerance: Exact): boolean;
  /** Whether a value is a multiple of `step`, as the spec writes it; undefined where it has no such thing. */
  isMultiple?(value: Exact, step: Scalar): boolean | undefined;
  /** Whether a value that differs may be the one asked for all the same, where it is too coarse to tell. */
  mayBe?(value: Exact, asked: Exact): boolean;
  /** A value moved up or down by another, and a share of one: for tolerances that are no plain distance. */
  shift?(value: Exact, by: Exact, sign: 1 | -1): Exact;
  share?(value: Exact, part: Rational): Exact;
  say(value: Exact): string;
}

/** Whether a measured value meets a requirement: `unreadable` when one of the two is not of this kind. */
export function meets<Exact>(
  value: Scalar,
  requirement: Requirement<Scalar>,
  quantity: Quantity<Exact>,
): boolean | "unreadable" {
  if (requirement === "present") return true;
  if (requirement === null) return false;
  const exact = quantity.read(value);
  if (exact === undefined) return "unreadable";
  if (Array.isArray(requirement)) {
    const answers = requirement.map((one) => meets(value, one, quantity));
    return answers.includes(true) || (answers.includes("unreadable") ? "unreadable" : false);
  }
  if (typeof requirement !== "object") return withAsked(requirement, quantity, (asked) => same(exact, asked, quantity));
  if ("target" in requirement) {
    const { tolerance } = requirement;
    return withAsked(requirement.target, quantity, (target) => {
      if (isPlain(tolerance))
        return withAsked(tolerance, quantity, (distance) => quantity.near?.(exact, target, distance) ?? "unreadable");
      const range = allowedRange(target, tolerance, quantity);
      if (!range) return "unreadable";
      const [above, below] = [
        order(exact, range.min, quantity, (sign) => sign >= 0),
        order(exact, range.max, quantity, (sign) => sign <= 0),
      ];
      return above === "unreadable" || below === "unreadable" ? "unreadable" : above && below;
    });
  }
  return keepsLimits(exact, requirement, quantity);
}

/** The requirement in words that finish "expected …". */
export function sayRequirement<Exact>(requirement: Requirement<Scalar>, quantity: Quantity<Exact>, unit = ""): string {
  const say = (value: Scalar) => {
    const exact = quantity.read(value);
    return exact === undefined ? String(value) : quantity.say(exact);
  };
  if (requirement === null) return "none";
  if (requirement === "present") return "one";
  const suffix = unit && ` ${unit}`;
  if (Array.isArray(requirement)) return `${joinWords(requirement.map(say))}${suffix}`;
  if (typeof requirement !== "object") return `${say(requirement)}${suffix}`;
  if ("target" in requirement) return sayAbout(requirement, quantity, suffix, say);
  return sayLimits(requirement, say, suffix);
}

/** `-23 ± 0.5 LUFS`; where the ends are not seen at once, with them: `50 ± 2 % (49 to 51) Mbit/s`. */
function sayAbout<Exact>(
  { target, tolerance }: { target: Scalar; tolerance: Tolerance<Scalar> },
  quantity: Quantity<Exact>,
  suffix: string,
  say: (value: Scalar) => string,
): string {
  if (isPlain(tolerance)) return `${say(target)} ± ${say(tolerance)}${suffix}`;
  const exact = quantity.read(target);
  const range = exact === undefined ? undefined : allowedRange(exact, tolerance, quantity);
  const ends = range ? ` (${quantity.say(range.min)} to ${quantity.say(range.max)})` : "";
  if (typeof tolerance !== "object") return `${say(target)} ± ${tolerance}${ends}${suffix}`;
  const sides = [
    ...(tolerance.over === undefined ? [] : [`+ ${say(tolerance.over)}`]),
    ...(tolerance.under === undefined ? [] : [`− ${say(tolerance.under)}`]),
  ];
  return `${[say(target), ...sides].join(" ")}${ends}${suffix}`;
}

/** `a`, `a or b`, `a, b or c`. */
export function joinWords(words: readonly string[], conjunction = "or"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

function withAsked<Exact>(
  asked: Scalar,
  quantity: Quantity<Exact>,
  answer: (asked: Exact) => boolean | "unreadable",
): boolean | "unreadable" {
  const exact = quantity.read(asked);
  return exact === undefined ? "unreadable" : answer(exact);
}

/** Whether a value is the one that is asked for. */
export function same<Exact>(value: Exact, asked: Exact, quantity: Quantity<Exact>): boolean {
  return quantity.equals?.(value, asked) ?? (quantity.compare ? quantity.compare(value, asked) === 0 : value === asked);
}

function order<Exact>(
  value: Exact,
  asked: Exact,
  quantity: Quantity<Exact>,
  holds: (sign: number) => boolean,
): boolean | "unreadable" {
  return quantity.compare ? holds(quantity.compare(value, asked)) : "unreadable";
}
