import type { Source } from "../report/finding.js";
import { type ClientSchema, schemaOfClient } from "./client-schema.js";
import { pointerKeys } from "./json-text.js";
import { wordsForAllowed } from "./words.js";

/** What a client takes at one place of a spec. */
export interface ClientTakes {
  /** The values that it takes, each once (`"25"` and 25 are one); none where it only narrows them. */
  values: unknown[];
  /** `1920`, `4 or 16`, `at least 1 file`; absent where the schema has no words for it. */
  words?: string;
  /** The smallest number that it takes. */
  least?: number;
  source?: Source;
  /** The keys of which it says something, in its order. */
  keys: string[];
  /** Those of them that have to be stated. */
  required: string[];
}

/** What a client says about the value that a JSON pointer leads to; undefined where it says nothing. */
export function clientTakes(client: ClientSchema, pointer: string): ClientTakes | undefined {
  let schema: ClientNode | undefined = schemaOfClient(client);
  for (const key of pointerKeys(pointer)) {
    schema = propertyOf(schema, key);
  }
  if (!schema) return undefined;
  const words = wordsForAllowed({ ...schema });
  const source = schema["x-source"];
  return {
    values: "const" in schema ? [schema.const] : eachOnce(schema.enum ?? []),
    ...(words && { words }),
    ...(schema.minimum !== undefined && { least: schema.minimum }),
    ...(source && { source }),
    keys: Object.keys(schema.properties ?? {}),
    required: schema.required ?? [],
  };
}

/** The part of JSON Schema by which a client narrows the vocabulary to values. */
interface ClientNode {
  properties?: Record<string, ClientNode>;
  required?: string[];
  const?: unknown;
  enum?: unknown[];
  minimum?: number;
  "x-source"?: Source;
}

function propertyOf(schema: ClientNode | undefined, key: string): ClientNode | undefined {
  const properties = schema?.properties;
  return properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
}

/** A list in another order is the same list, and a number in quotes the same number. */
function eachOnce(values: unknown[]): unknown[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = Array.isArray(value) ? `[${value.map(String).sort().join()}]` : String(value);
    return !seen.has(key) && seen.add(key);
  });
}
