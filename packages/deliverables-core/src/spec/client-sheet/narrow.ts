import type { Limits } from "../limits.js";
import type { Requirement, Scalar } from "../requirement.js";
import { rangeInNumbers, type Tolerance } from "../tolerance.js";
import { narrowLimits, type ValueKind } from "./narrow-limits.js";
import { spelt } from "./spelt.js";
import type { SchemaNode } from "./vocabulary-place.js";

/**
 * The JSON Schema keywords that a requirement of a spec has to meet, so that it asks for no more than the client takes:
 * whoever writes `3000`, `[3000, 4000]` or `{ "min": 3000 }` meets a client that asks for at least 3000.
 * `mark` stands beside every keyword that a violation can be about.
 */
export function narrow(asks: Requirement<Scalar>, kind: ValueKind, mark: SchemaNode): SchemaNode {
  const isFrameRate = kind === "frameRate";
  if (asks === null) return { const: null };
  if (asks === "present") return { not: { const: null } };
  if (Array.isArray(asks)) return oneOf(isFrameRate ? asks.flatMap(spelt) : asks, mark);
  if (typeof asks !== "object") return isFrameRate ? { enum: spelt(asks) } : { const: asks };
  // Of durations and timecodes JSON Schema knows no order: a range of them is asked for as it stands.
  const ends = "target" in asks ? [asks.target] : [asks.min, asks.max, asks.above, asks.below];
  if (kind === "duration" || kind === "timecode" || ends.some((end) => typeof end === "string"))
    return { enum: [asks] };
  if ("target" in asks) return about(Number(asks.target), asks.tolerance as Tolerance<number>, mark);
  return isRange(asks) ? within(asks, mark) : narrowLimits(asks, kind, mark);
}

/** What a spec has to state, and may choose: anything but "whatever" and "none". */
export function narrowToStated(): SchemaNode {
  return { not: { enum: [null, "present"] } };
}

function isRange(limits: Limits<Scalar>): boolean {
  return Object.keys(limits).every((key) => key === "min" || key === "max");
}

function oneOf(values: Scalar[], mark: SchemaNode): SchemaNode {
  return { anyOf: [{ enum: values }, { type: "array", items: { enum: values, ...mark } }] };
}

function within({ min, max }: { min?: Scalar; max?: Scalar }, mark: SchemaNode): SchemaNode {
  const atLeast = min === undefined ? {} : { minimum: min };
  const atMost = max === undefined ? {} : { maximum: max };
  return {
    type: ["number", "array", "object"],
    ...atLeast,
    ...atMost,
    items: { ...atLeast, ...atMost, ...mark },
    required: [...(min === undefined ? [] : ["min"]), ...(max === undefined ? [] : ["max"])],
    properties: {
      ...(min !== undefined && { min: { ...atLeast, ...mark } }),
      ...(max !== undefined && { max: { ...atMost, ...mark } }),
    },
  };
}

function about(target: number, tolerance: Tolerance<number>, mark: SchemaNode): SchemaNode {
  const { min: minimum, max: maximum } = rangeInNumbers(target, tolerance);
  // A tolerance of another form can only be the same.
  const taken = typeof tolerance === "number" ? { type: "number", maximum: tolerance } : { enum: [tolerance] };
  return {
    type: ["number", "array", "object"],
    minimum,
    maximum,
    items: { minimum, maximum, ...mark },
    // Other limits may stand beside the two ends, and never in their place: `{ "multipleOf": 2 }` leaves them open.
    dependencies: {
      min: ["max"],
      max: ["min"],
      above: ["min"],
      below: ["min"],
      multipleOf: ["min"],
      not: ["min"],
    },
    properties: {
      min: { minimum, ...mark },
      max: { maximum, ...mark },
      // Another target is taken where all that its tolerance allows lies within: arithmetic that no schema does.
      target: { const: target, ...mark, "x-within": [minimum, maximum] },
      tolerance: { ...taken, ...mark },
    },
  };
}
