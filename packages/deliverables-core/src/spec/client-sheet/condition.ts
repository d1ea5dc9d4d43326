import type { Limits } from "../limits.js";
import type { Requirement, Scalar } from "../requirement.js";
import { narrow, narrowToStated } from "./narrow.js";
import { type ValueKind, valueWithin } from "./narrow-limits.js";
import { spelt } from "./spelt.js";
import type { SchemaNode } from "./vocabulary-place.js";

/**
 * How sure one has to be that a condition holds. A spec may leave several values open (`["25", "50"]`, `{ "min": 25 }`): what
 * is asked for in a case is asked for where a file of that case could come (`may`); what is asked for otherwise, unless every
 * file is of that case (`must`).
 */
export type Certainty = "may" | "must";

/** The JSON Schema keywords by which a value of a spec meets a condition of a sheet: a requirement, a form of words, or anything stated. */
export function meetsCondition(asked: unknown, kind: ValueKind, certainty: Certainty): SchemaNode {
  const note = typeof asked === "object" && asked !== null && !Array.isArray(asked) ? (asked as SchemaNode) : {};
  const words = typeof note.takes === "string" ? { "x-takes": note.takes } : {};
  if ("open" in note || "fields" in note) return certainty === "must" ? narrowToStated() : { not: { const: null } };
  if ("pattern" in note) {
    const fits = { type: "string", pattern: note.pattern };
    const list = certainty === "must" ? { items: fits, minItems: 1 } : { contains: fits };
    return { anyOf: [fits, { type: "array", ...list }], ...words };
  }
  const asks = ("asks" in note ? note.asks : asked) as Requirement<Scalar>;
  return certainty === "must" ? narrow(asks, kind, {}) : mayMeet(asks, kind);
}

/** Where one of the values that a spec leaves open meets the requirement. */
function mayMeet(asks: Requirement<Scalar>, kind: ValueKind): SchemaNode {
  if (asks === null) return { const: null };
  if (asks === "present") return { not: { const: null } };
  // Of durations and timecodes JSON Schema knows no order: any that is stated may lie in the range.
  const isLimits = typeof asks === "object" && !Array.isArray(asks);
  if (isLimits && (kind === "duration" || kind === "timecode")) return { not: { const: null } };
  if (typeof asks === "object" && !Array.isArray(asks))
    return "target" in asks ? overlaps(narrow(asks, kind, {})) : mayKeep(asks, kind);
  const values = [asks].flat().flatMap((one) => (kind === "frameRate" ? spelt(one) : [one]));
  const numbers = values.filter((value) => typeof value === "number");
  const range = numbers.length > 0 ? { minimum: Math.min(...numbers), maximum: Math.max(...numbers) } : {};
  const one = { enum: values };
  return { anyOf: [one, { type: "array", contains: one }, { const: "present" }, rangeAcross(range)] };
}

/** A spec in limits of its own is taken to have some values within these, unless the ends lie apart. */
function mayKeep(limits: Limits<Scalar>, kind: ValueKind): SchemaNode {
  const one = valueWithin(limits, kind);
  const [minimum, maximum] = [limits.min ?? limits.above, limits.max ?? limits.below];
  return { anyOf: [one, { type: "array", contains: one }, { const: "present" }, rangeAcross({ minimum, maximum })] };
}

function overlaps({ minimum, maximum }: SchemaNode): SchemaNode {
  const bounds = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  const one = { type: "number", ...bounds };
  return { anyOf: [one, { type: "array", contains: one }, { const: "present" }, rangeAcross(bounds)] };
}

/** A `{ "min", "max" }` that has values within these bounds; a `{ "target", "tolerance" }` is taken to have some. */
function rangeAcross({ minimum, maximum }: SchemaNode): SchemaNode {
  return {
    type: "object",
    properties: {
      ...(maximum !== undefined && { min: { maximum } }),
      ...(minimum !== undefined && { max: { minimum } }),
    },
  };
}
