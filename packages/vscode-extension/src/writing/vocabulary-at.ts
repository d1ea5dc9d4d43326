import { schemas } from "deliverables-core";

/** What the vocabulary says about one place of a spec. */
export interface Vocabulary {
  /** What it is, with its unit. */
  description?: string;
  /** What it takes, in words. */
  takes?: string;
  /** The words of a closed set, in the order of the schema, without `"present"` and null. */
  words: string[];
  /** The forms that a value may have. */
  forms: ReadonlySet<"text" | "number" | "truth" | "list" | "object" | "range" | "about" | "present" | "absent">;
  /** The keys of an object, in the order of the schema. */
  keys: readonly string[];
  required: readonly string[];
  /** Its values are under keys of the author's choice. */
  hasOwnKeys: boolean;
}

interface Schema {
  $ref?: string;
  description?: string;
  "x-takes"?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  definitions?: Record<string, Schema>;
}

/** A schema with the file in which its references lead on. */
interface Located extends Schema {
  file: string;
}

const folder = "common/";
const root = locate({ $ref: "spec.schema.json" }, `${folder}spec.schema.json`);
const deliverableSchema = schemas[`${folder}deliverable.schema.json`] as Schema | undefined;

/** The types of deliverable that there are, in the schema's order. */
export const deliverableTypes = (deliverableSchema?.definitions?.deliverable?.properties?.type?.enum ?? []).map(String);

/**
 * Follows keys from the root of a spec; undefined where the vocabulary has no such place. `typeOf` says of what type a
 * deliverable is; of one without a type, the keys of every type are known.
 */
export function vocabularyAt(
  keys: readonly string[],
  typeOf: (deliverable: string) => unknown,
): Vocabulary | undefined {
  let places: Located[] = [root];
  for (const [index, key] of keys.entries()) {
    const isDeliverable = index === 1 && keys[0] === "deliverables";
    places = isDeliverable ? deliverablesOf(typeOf(key)) : places.flatMap((place) => inner(place, key));
    if (places.length === 0) return undefined;
  }
  return inWords(places);
}

function deliverablesOf(type: unknown): Located[] {
  const types = deliverableTypes.filter((one) => one === type);
  return (types.length > 0 ? types : deliverableTypes).map((one) =>
    locate({ $ref: `#/definitions/${camelCase(one)}Deliverable` }, `${folder}deliverable.schema.json`),
  );
}

function camelCase(type: string): string {
  return type.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function inner(place: Located, key: string): Located[] {
  return alternatives(place).flatMap((schema) => {
    const { properties, items, additionalProperties } = schema;
    if (properties && Object.hasOwn(properties, key)) return [locate(properties[key] ?? {}, schema.file)];
    if (items && /^\d+$/.test(key)) return [locate(items, schema.file)];
    return typeof additionalProperties === "object" ? [locate(additionalProperties, schema.file)] : [];
  });
}

function alternatives(place: Located): Located[] {
  return [place, ...(place.anyOf ?? []).map((one) => locate(one, place.file))];
}

/** Follows references; what stands beside one (a narrower description) goes before what it leads to. */
function locate(schema: Schema, file: string): Located {
  if (schema.$ref === undefined) return { ...schema, file };
  const { $ref, ...beside } = schema;
  const [name = "", way = ""] = $ref.split("#");
  const target = name ? folder + name : file;
  let found = schemas[target] as Schema | undefined;
  const definition = way.split("/").at(-1);
  if (definition) found = found?.definitions?.[definition];
  return { ...locate(found ?? {}, target), ...beside };
}

function inWords(places: Located[]): Vocabulary {
  const [first] = places;
  const all = places.flatMap(alternatives);
  const description = first?.description;
  const takes = first?.["x-takes"];
  const forms = new Set(all.flatMap(formsOf));
  const keys = new Set(places.flatMap((place) => Object.keys(place.properties ?? {})));
  // The keys of a form, as of { min, max }, where there are no others.
  if (keys.size === 0) for (const one of all) for (const key of Object.keys(one.properties ?? {})) keys.add(key);
  const words = new Set(
    [...places, ...all]
      .flatMap((one) => [...(one.enum ?? []), ...("const" in one ? [one.const] : [])])
      .filter((word): word is string => typeof word === "string" && word !== "present"),
  );
  return {
    ...(description !== undefined && { description }),
    ...(takes !== undefined && { takes }),
    words: [...words],
    forms,
    keys: [...keys],
    required: first?.required ?? [],
    hasOwnKeys: all.some(({ additionalProperties }) => typeof additionalProperties === "object"),
  };
}

function formsOf({
  type,
  enum: values = [],
  properties,
  anyOf,
  ...rest
}: Schema): (Vocabulary["forms"] extends ReadonlySet<infer Form> ? Form : never)[] {
  const types = [type ?? []].flat();
  const ofValues = "const" in rest ? [...values, rest.const] : values;
  return [
    ...(types.includes("string") || ofValues.some((one) => typeof one === "string" && one !== "present")
      ? (["text"] as const)
      : []),
    ...(types.includes("integer") || types.includes("number") ? (["number"] as const) : []),
    ...(types.includes("boolean") ? (["truth"] as const) : []),
    ...(types.includes("array") ? (["list"] as const) : []),
    ...(types.includes("object")
      ? ([properties?.min ? "range" : properties?.target ? "about" : "object"] as const)
      : []),
    ...(ofValues.includes("present") ? (["present"] as const) : []),
    ...(ofValues.includes(null) || types.includes("null") ? (["absent"] as const) : []),
  ];
}
