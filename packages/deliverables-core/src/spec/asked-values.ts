import { numbers } from "./numbers.js";
import { meets, type Requirement, type Scalar } from "./requirement.js";
import { rangeInNumbers } from "./tolerance.js";

/** The single values that a requirement takes, as it writes them; undefined where it leaves more room than a list. */
export function listedValues<Value extends Scalar>(asked: Requirement<Value> | undefined): Value[] | undefined {
  if (asked === undefined || asked === null || asked === "present") return undefined;
  if (Array.isArray(asked)) return asked;
  return typeof asked === "object" ? undefined : [asked];
}

/** The lowest number that a requirement takes; undefined where it has no floor. */
export function lowest(asked: Requirement<number> | undefined): number | undefined {
  const listed = listedValues(asked);
  if (listed) return Math.min(...listed);
  if (typeof asked !== "object" || asked === null || Array.isArray(asked)) return undefined;
  return "target" in asked ? rangeInNumbers(asked.target, asked.tolerance).min : (asked.min ?? asked.above);
}

/** The highest number that a requirement takes; undefined where it has no ceiling. */
export function highest(asked: Requirement<number> | undefined): number | undefined {
  const listed = listedValues(asked);
  if (listed) return Math.max(...listed);
  if (typeof asked !== "object" || asked === null || Array.isArray(asked)) return undefined;
  return "target" in asked ? rangeInNumbers(asked.target, asked.tolerance).max : (asked.max ?? asked.below);
}

/** Whether a number is among those that a requirement takes. */
export function takesNumber(asked: Requirement<number> | undefined, value: number): boolean {
  return asked === undefined || meets(value, asked, numbers) !== false;
}
