import type { Requirement, Scalar } from "../requirement.js";
import { rangeInNumbers, type Tolerance } from "../tolerance.js";
import type { SchemaNode } from "./vocabulary-place.js";

/** Frame rates that a spec may write in more than one way. */
const spellings: Record<string, (string | number)[]> = {
  "23.976": ["23.976", "24000/1001", 23.976],
  "29.97": ["29.97", "30000/1001", 29.97],
  "47.952": ["47.952", "48000/1001", 47.952],
  "59.94": ["59.94", "60000/1001", 59.94],
};

/**
 * The JSON Schema keywords that a requirement of a spec has to meet, so that it asks for no more than the client takes:
 * whoever writes `3000`, `[3000, 4000]` or `{ "min": 3000 }` meets a client that asks for at least 3000.
 * `mark` stands beside every keyword that a violation can be about.
 */
export function narrow(asks: Requirement<Scalar>, isFrameRate: boolean, mark: SchemaNode): SchemaNode {
  if (asks === null) return { const: null };
  if (asks === "present") return { not: { const: null } };
  if (Array.isArray(asks)) return oneOf(isFrameRate ? asks.flatMap(spelt) : asks, mark);
  if (typeof asks !== "object") return isFrameRate ? { enum: spelt(asks) } : { const: asks };
  // Of durations and timecodes JSON Schema knows no order: a range of them is asked for as it stands.
  const ends = "target" in asks ? [asks.target] : [asks.min, asks.max];
  if (ends.some((end) => typeof end === "string")) return { enum: [asks] };
  if ("target" in asks) return about(Number(asks.target), asks.tolerance as Tolerance<number>, mark);
  return within(asks, mark);
}

/** What a spec has to state, and may choose: anything but "whatever" and "none". */
export function narrowToStated(): SchemaNode {
  return { not: { enum: [null, "present"] } };
}

/** A frame rate in each way in which a spec may write it. */
export function spelt(rate: Scalar): Scalar[] {
  return spellings[String(rate)] ?? [String(rate), Number(rate)];
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
    dependencies: { min: ["max"], max: ["min"] },
    properties: {
      min: { minimum, ...mark },
      max: { maximum, ...mark },
      // Another target is taken where all that its tolerance allows lies within: arithmetic that no schema does.
      target: { const: target, ...mark, "x-within": [minimum, maximum] },
      tolerance: { ...taken, ...mark },
    },
  };
}
