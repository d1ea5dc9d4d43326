import {
  type ClientSchema,
  clientOf,
  type Episode,
  findNode,
  type JsonText,
  largestSpecBytes,
  readJsonText,
  type Spec,
  valueOfNode,
} from "deliverables-core";

/** A spec as it is being typed: what of it can be read already. */
export interface SpecText {
  text: string;
  json: JsonText;
  client?: ClientSchema;
  production: Partial<Spec["production"]>;
  episodes: Partial<Episode>[];
  variables: Record<string, string>;
  /** By their keys, with whatever is written in them. */
  deliverables: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** Reads what can be read of a spec. One that is too large, or nested too deep, is an empty one. */
export function readSpecText(text: string): SpecText {
  const json = readJsonText(text.length > largestSpecBytes ? "" : text.replace(/^\uFEFF/, " "));
  const valueAt = (pointer: string): unknown => {
    const node = findNode(json.root, pointer)?.value;
    return node && valueOfNode(node);
  };
  const named = valueAt("/client");
  const client = typeof named === "string" ? clientOf(named) : undefined;
  const episodes = valueAt("/episodes");
  return {
    text,
    json,
    ...(client && { client }),
    production: keepTypes(valueAt("/production"), { series: "number", frameRate: "any" }),
    episodes: Array.isArray(episodes) ? episodes.map((one) => keepTypes<Episode>(one, { number: "number" })) : [],
    variables: keepTypes<Record<string, string>>(valueAt("/variables"), {}) as Record<string, string>,
    deliverables: new Map(Object.entries(objectOr(valueAt("/deliverables"))).map(([key, one]) => [key, objectOr(one)])),
  };
}

/** The same for the text that was read last, which is asked about again and again. */
export function rememberLast(read: (text: string) => SpecText): (text: string) => SpecText {
  let last: SpecText | undefined;
  return (text) => {
    if (last?.text !== text) last = read(text);
    return last;
  };
}

/** Half-typed values may be of any type: those that are not what their key takes are left out. Without a type: texts. */
function keepTypes<Shape>(value: unknown, types: Record<string, "number" | "any">): Partial<Shape> {
  const kept = Object.entries(objectOr(value)).filter(([key, one]) => {
    const type = Object.hasOwn(types, key) ? types[key] : "string";
    return type === "any" ? ["string", "number"].includes(typeof one) : typeof one === type;
  });
  return Object.fromEntries(kept) as Partial<Shape>; // Only what has its type is left.
}

function objectOr(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
