/** A JSON Schema, or a part of one, as it was parsed. */
export type SchemaNode = Record<string, unknown>;

/** The vocabulary's schema files by their path below `schemas/`. */
export type Vocabulary = Readonly<Record<string, object>>;

/** A part of the vocabulary, with the file it stands in and the definition it was reached by (`frameRate`, `integer`). */
export interface VocabularyPlace {
  node: SchemaNode;
  file: string;
  definition?: string;
}

export function placeOfSpec(vocabulary: Vocabulary): VocabularyPlace {
  return resolved(vocabulary, { node: { $ref: "spec.schema.json" }, file: "common/spec.schema.json" });
}

export function placeOfDeliverable(vocabulary: Vocabulary, type: string): VocabularyPlace | undefined {
  const file = "common/deliverable.schema.json";
  const { definitions } = vocabulary[file] as { definitions: Record<string, SchemaNode> };
  const name = `${type.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}Deliverable`;
  return Object.hasOwn(definitions, name) ? { node: definitions[name] ?? {}, file } : undefined;
}

/** The keys that an object of the vocabulary takes; undefined for a place that is no object. */
export function keysOf({ node }: VocabularyPlace): string[] | undefined {
  if (typeof node.additionalProperties === "object") return [];
  return node.properties ? Object.keys(node.properties) : undefined;
}

export function placeBelow(vocabulary: Vocabulary, place: VocabularyPlace, key: string): VocabularyPlace | undefined {
  const properties = (place.node.properties ?? {}) as Record<string, SchemaNode>;
  // Names of one's own, such as those of `variables`.
  const anyKey = typeof place.node.additionalProperties === "object" ? place.node.additionalProperties : undefined;
  const node = Object.hasOwn(properties, key) ? properties[key] : (anyKey as SchemaNode | undefined);
  return node && resolved(vocabulary, { node, file: place.file });
}

/** What each entry of a list has to be; undefined for a place that is no list of objects. */
export function placeOfEntry(vocabulary: Vocabulary, { node, file }: VocabularyPlace): VocabularyPlace | undefined {
  const entry = node.type === "array" && node.items;
  if (!entry) return undefined;
  const place = resolved(vocabulary, { node: entry as SchemaNode, file });
  return keysOf(place) ? place : undefined;
}

/** Follows a `$ref`; what stands beside it goes before what it leads to. */
function resolved(vocabulary: Vocabulary, { node, file }: VocabularyPlace): VocabularyPlace {
  if (typeof node.$ref !== "string") return { node, file };
  const [path = "", pointer] = node.$ref.split("#/definitions/");
  const target = path ? `common/${path}` : file;
  const whole = vocabulary[target] as { definitions?: Record<string, SchemaNode> } & SchemaNode;
  const found = pointer === undefined ? whole : (whole.definitions?.[pointer] ?? {});
  const { $ref: _, ...beside } = node;
  return { node: { ...found, ...beside }, file: target, ...(pointer !== undefined && { definition: pointer }) };
}
