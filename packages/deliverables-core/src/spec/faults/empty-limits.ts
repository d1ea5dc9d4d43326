import { parseDuration } from "../../timecode/duration.js";
import { parseFrameRate } from "../../timecode/frame-rate.js";
import { compare, type Rational, rational } from "../../timecode/rational.js";
import { pointerStep } from "../text/json-text.js";

/** Limits that no value can keep: a minimum above its maximum, `above` and `below` with nothing between them, a step of nothing. */
export function* emptyLimits(value: unknown, pointer: string): Iterable<{ pointer: string; why: string }> {
  if (typeof value !== "object" || value === null) return;
  const { min, max, above, below, multipleOf } = value as Record<string, unknown>;
  if (isMore(min, max)) yield { pointer, why: `the minimum ${min} is above the maximum ${max}; exchange the two` };
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

/** Numbers, durations, rates and shapes are compared as what they are; what cannot be compared without knowing more is no fault. */
function isMore(low: unknown, high: unknown): boolean {
  if (typeof low === "number" && typeof high === "number") return low > high;
  if (typeof low !== "string" || typeof high !== "string") return false;
  const [one, other] = [sizeOf(low), sizeOf(high)];
  if (one && other && one.kind === other.kind) return compare(one.size, other.size) > 0;
  // Timecodes of one form are in the order of their digits.
  return low.length === high.length && /^\d+:\d+:/.test(low) && low > high;
}

function sizeOf(text: string): { kind: string; size: Rational } | undefined {
  const [, wide, high] = /^(\d{1,9}):(\d{1,9})$/.exec(text) ?? [];
  if (Number(high) > 0) return { kind: "shape", size: rational(BigInt(wide ?? 0), BigInt(high ?? 1)) };
  const rate = parseFrameRate(text);
  if (rate) return { kind: "rate", size: rate.exact };
  const duration = parseDuration(text);
  if ("reason" in duration || duration.kind === "timecode") return undefined;
  return duration.kind === "frames"
    ? { kind: "frames", size: rational(duration.frames) }
    : { kind: "seconds", size: duration.seconds };
}

function isSame(low: unknown, high: unknown): boolean {
  return low !== undefined && low === high;
}
