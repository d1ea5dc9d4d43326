import { singleLine } from "deliverables-core";

/** The same value with every text in it made safe to print, so that no place that prints one can forget to. */
export function withSafeText<Value>(value: Value): Value {
  // The shape stays: texts become texts, lists lists, and keys are our own words.
  return safe(value) as Value;
}

function safe(value: unknown): unknown {
  if (typeof value === "string") return singleLine(value);
  if (Array.isArray(value)) return value.map(safe);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, safe(inner)]));
}
