import type { Limits } from "../limits.js";
import type { Scalar } from "../requirement.js";
import { spelt } from "./spelt.js";
import type { SchemaNode } from "./vocabulary-place.js";

/** The vocabulary's name for what the values of a figure are, such as `frameRate`, `language` or `duration`; none for words. */
export type ValueKind = string | undefined;

/**
 * The JSON Schema keywords by which a spec keeps the limits of a client: with one value, a list, or limits as narrow. Numbers and
 * words only; of durations and timecodes JSON Schema knows neither order nor multiples.
 */
export function narrowLimits(limits: Limits<Scalar>, kind: ValueKind, mark: SchemaNode): SchemaNode {
  const one = valueWithin(limits, kind);
  const { min, max, above, below, multipleOf, not } = limits;
  const properties = {
    ...(min !== undefined && { min: { minimum: min } }),
    ...(max !== undefined && { max: { maximum: max } }),
    ...(above !== undefined && { above: { minimum: above } }),
    ...(below !== undefined && { below: { maximum: below } }),
    ...(multipleOf !== undefined && { multipleOf: { multipleOf } }),
    ...(not !== undefined && { not: atLeastThese([not].flat()) }),
  };
  const asNarrow = { type: "object", required: Object.keys(properties), properties };
  return { anyOf: [one, { type: "array", items: { ...one, ...mark } }, asNarrow] };
}

/** One value that keeps the limits. */
export function valueWithin(limits: Limits<Scalar>, kind: ValueKind): SchemaNode {
  const { min, max, above, below, multipleOf, not } = limits;
  const bans = not === undefined ? [] : [not].flat();
  const isWord = typeof bans[0] === "string";
  return {
    type: kind === "frameRate" ? ["number", "string"] : isWord ? "string" : "number",
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
    ...(above !== undefined && { exclusiveMinimum: above }),
    ...(below !== undefined && { exclusiveMaximum: below }),
    ...(multipleOf !== undefined && { multipleOf }),
    // "present" leaves open what it is.
    ...(bans.length > 0 && { not: { anyOf: [{ const: "present" }, ...bans.map((ban) => banned(ban, kind))] } }),
  };
}

function banned(ban: Scalar, kind: ValueKind): SchemaNode {
  if (kind === "frameRate") return { enum: spelt(ban) };
  // `en` may turn out as the `en-GB` that must not be, and `en-GB-oxendict` is one.
  return kind === "language" ? { pattern: languageAround(String(ban)) } : { const: ban };
}

/** Every tag that may name a language which `tag` names too: those it begins with, and those that begin with it. */
function languageAround(tag: string): string {
  const parts = tag
    .split("-")
    .map((part) => part.replaceAll(/[a-z]/gi, (one) => `[${one.toLowerCase()}${one.toUpperCase()}]`));
  return `^${parts.reduceRight((rest, part, index) => (index === 0 ? `${part}${rest}` : `(-${part}${rest})?`), "(-.*)?")}$`;
}

function atLeastThese(bans: Scalar[]): SchemaNode {
  const list = { type: "array", allOf: bans.map((ban) => ({ contains: { const: ban } })) };
  return bans.length === 1 ? { anyOf: [{ const: bans[0] }, list] } : list;
}
