import type { Source } from "../../report/finding.js";
import { pointerKeys } from "../text/json-text.js";
import { wordsForAllowed } from "../words.js";
import { schemaInUsualCase } from "./client-case.js";
import type { ClientSchema } from "./client-schema.js";

/** What a client takes at one place of a spec. */
export interface ClientTakes {
  /** The values that it takes, each once (`"25"` and 25 are one); none where it only narrows them. */
  values: unknown[];
  /** It takes one value and no other: no range in which a title may promise more, and none of several alternatives. */
  isFixed: boolean;
  /** `1920`, `4 or 16`, `at least 1 file`; absent where the schema has no words for it. */
  words?: string;
  /** The smallest number that it takes. */
  least?: number;
  /** A value that it takes, where it fixes none. */
  example?: unknown;
  source?: Source;
  /** The keys of which it says something, in its order. */
  keys: string[];
  /** Those of them that have to be stated. */
  required: string[];
}

/** What a client says about the value that a JSON pointer leads to; undefined where it says nothing. */
export function clientTakes(client: ClientSchema, pointer: string): ClientTakes | undefined {
  let schema: ClientNode | undefined = schemaInUsualCase(client);
  let isAlternative = false;
  for (const key of pointerKeys(pointer)) {
    isAlternative ||= alternativesOf(schema ?? {}).some(({ properties = {} }) => Object.hasOwn(properties, key));
    schema = propertyOf(schema, key);
  }
  if (!schema) return undefined;
  const words = wordsForAllowed({ ...schema });
  const source = schema["x-source"];
  const [example] = schema.examples ?? [];
  const [alternative] = alternativesOf(schema);
  const values = valuesOf(schema);
  return {
    values,
    isFixed: values.length === 1 && typeof values[0] !== "object" && !isAlternative,
    ...(example !== undefined && { example }),
    ...(words && { words }),
    ...(schema.minimum !== undefined && { least: schema.minimum }),
    ...(source && { source }),
    keys: eachOnce([
      ...Object.keys(schema.properties ?? {}),
      ...Object.keys(alternative?.properties ?? {}),
    ]) as string[],
    required: eachOnce([...(schema.required ?? []), ...(alternative?.required ?? [])]) as string[],
  };
}

/** The part of JSON Schema by which a client narrows the vocabulary to values. */
interface ClientNode {
  properties?: Record<string, ClientNode>;
  required?: string[];
  const?: unknown;
  enum?: unknown[];
  minimum?: number;
  examples?: unknown[];
  title?: string;
  anyOf?: ClientNode[];
  "x-asks"?: unknown;
  "x-source"?: Source;
}

/** Of several alternatives the first speaks for all: what it asks for, beside what is asked of all of them, is taken. */
function propertyOf(schema: ClientNode | undefined, key: string): ClientNode | undefined {
  if (!schema) return undefined;
  const ofAll = ownProperty(schema, key);
  const ofOne = alternativesOf(schema).find((one) => ownProperty(one, key));
  const ofFirst = ofOne && ownProperty(ofOne, key);
  return ofAll && ofFirst ? both(ofAll, ofFirst) : (ofAll ?? ofFirst);
}

function ownProperty({ properties = {} }: ClientNode, key: string): ClientNode | undefined {
  return Object.hasOwn(properties, key) ? properties[key] : undefined;
}

/** What two nodes ask together; where both speak of one value, the second is the narrower. */
function both(one: ClientNode, other: ClientNode): ClientNode {
  const properties = { ...one.properties };
  for (const [key, node] of Object.entries(other.properties ?? {})) {
    const earlier = ownProperty(one, key);
    properties[key] = earlier ? both(earlier, node) : node;
  }
  const required = eachOnce([...(one.required ?? []), ...(other.required ?? [])]) as string[];
  return { ...one, ...other, ...(Object.keys(properties).length > 0 && { properties }), required };
}

function alternativesOf({ anyOf = [] }: ClientNode): ClientNode[] {
  return anyOf.filter(({ title }) => title !== undefined);
}

/** What the client asks for in the spec's own forms, where its schema says so; else what its keywords allow. */
function valuesOf(schema: ClientNode): unknown[] {
  const asks = schema["x-asks"];
  if (asks === undefined) return "const" in schema ? [schema.const] : eachOnce(schema.enum ?? []);
  const isChoice = Array.isArray(asks) && asks.every((one) => typeof one !== "object");
  return isChoice ? [...asks, asks] : [asks];
}

/** A list in another order is the same list, and a number in quotes the same number. */
function eachOnce(values: unknown[]): unknown[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = Array.isArray(value) ? `[${value.map(String).sort().join()}]` : String(value);
    return !seen.has(key) && seen.add(key);
  });
}
