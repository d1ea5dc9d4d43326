import { singleLine } from "deliverables-core";

/** The same value with every text in it made safe to print, so that no place that prints one can forget to. */
export function withSafeText<Value extends object>(value: Value): Value {
  const known = done.get(value);
  if (known) return known as Value;
  // The shape stays: texts become texts, lists lists, and keys are our own words.
  const result = safe(value) as Value;
  done.set(value, result);
  return result;
}

/** All formats of one run ask for the same report. */
const done = new WeakMap<object, unknown>();

function safe(value: unknown): unknown {
  if (typeof value === "string") return singleLine(value);
  if (Array.isArray(value)) return value.map(safe);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, safe(inner)]));
}
