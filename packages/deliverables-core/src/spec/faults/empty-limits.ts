import { pointerStep } from "../text/json-text.js";

/** Limits that no value can keep: a minimum above its maximum, `above` and `below` with nothing between them, a step of nothing. */
export function* emptyLimits(value: unknown, pointer: string): Iterable<{ pointer: string; why: string }> {
  if (typeof value !== "object" || value === null) return;
  const { min, max, above, below, multipleOf } = value as Record<string, unknown>;
  if (isMore(min, max)) yield { pointer, why: "the minimum is above the maximum" };
  else if (
    [
      [above, max],
      [min, below],
      [above, below],
    ].some(([low, high]) => isMore(low, high) || isSame(low, high))
  )
    yield { pointer, why: "no value lies between its two ends" };
  if (typeof multipleOf === "string" && /^(0+(\.0+)? |[0:;]+$)/.test(multipleOf))
    yield { pointer, why: "nothing but nothing is a multiple of nothing" };
  for (const [key, inner] of Object.entries(value))
    if (typeof inner === "object") yield* emptyLimits(inner, pointer + pointerStep(key));
}

function isMore(low: unknown, high: unknown): boolean {
  if (typeof low === "number" && typeof high === "number") return low > high;
  // Timecodes of one form are in the order of their digits.
  if (typeof low !== "string" || typeof high !== "string") return false;
  return low.length === high.length && low.includes(":") && low > high;
}

function isSame(low: unknown, high: unknown): boolean {
  return low !== undefined && low === high;
}
