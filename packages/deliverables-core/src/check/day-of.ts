import type { Spec } from "../spec/spec.js";

/** The day that a spec means: a date, or one of the production's. Undefined when the production does not say it. */
export function dayOf(anchor: string, { production }: Spec): string | undefined {
  if (anchor === "delivery" || anchor === "transmission") return production.dates?.[anchor];
  return anchor;
}

/** In words that finish "before …": `2026-12-04 (delivery)`. */
export function sayAnchor(anchor: string, date: string): string {
  return anchor === date ? date : `${date} (${anchor})`;
}
