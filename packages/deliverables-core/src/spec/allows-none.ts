import type { Requirement } from "./requirement.js";
import { rangeInNumbers } from "./tolerance.js";

/** Whether a number of files or tracks that is asked for may be none at all. */
export function allowsNone(count: Requirement<number> | undefined): boolean {
  if (count === undefined || count === "present") return false;
  if (count === null) return true;
  if (Array.isArray(count)) return count.includes(0);
  if (typeof count === "number") return count === 0;
  return "target" in count ? rangeInNumbers(count.target, count.tolerance).min <= 0 : (count.min ?? 0) <= 0;
}
