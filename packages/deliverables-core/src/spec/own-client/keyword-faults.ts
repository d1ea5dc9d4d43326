import { unknownKey } from "../client-sheet/sheet.js";
import {
  keysOf,
  placeBelow,
  placeOfDeliverable,
  placeOfEntry,
  placeOfSpec,
  type VocabularyPlace,
} from "../client-sheet/vocabulary-place.js";
import { nearest } from "../faults/did-you-mean.js";
import { schemas } from "../schemas.js";
import { type JsonText, pointerKeys, pointerStep } from "../text/json-text.js";
import { locate, locateKey } from "../text/locate.js";
import type { ClientFault } from "./client-file.js";

type Node = Record<string, unknown>;

/** JSON Schema Validation, draft-07 (draft-handrews-json-schema-validation-01), without the keywords that judge nothing here. */
const keywords = [
  ...["$id", "$schema", "$ref", "$comment", "title", "description", "default", "examples", "definitions", "type"],
  ...["enum", "const", "multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength"],
  ...["maxLength", "pattern", "items", "additionalItems", "minItems", "maxItems", "uniqueItems", "contains"],
  ...["minProperties", "maxProperties", "required", "properties", "patternProperties", "additionalProperties"],
  ...["dependencies", "propertyNames", "if", "then", "else", "allOf", "anyOf", "oneOf", "not", "readOnly", "writeOnly"],
];
/** What editors show, and nothing is judged by. */
const shownByEditors = [
  "markdownDescription",
  "enumDescriptions",
  "deprecationMessage",
  "errorMessage",
  "defaultSnippets",
];
/** Keywords whose schemas judge the same value. */
const inPlace = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else"];
/** Keywords that hold schemas under names of one's own. */
const byName = ["definitions", "patternProperties", "dependencies"];
const types = ["media", "image", "document", "cue-sheet", "table", "other"];

/**
 * What in a JSON Schema of one's own would judge nothing, and say nothing about it: misspelt keywords, those of another draft, and
 * keys that no spec has.
 */
export function keywordFaults(json: JsonText, schema: Node): ClientFault[] {
  const faults: ClientFault[] = [];
  const followed = new Set<string>();
  const spec = placeOfSpec(schemas);
  const tell = (pointer: string, message: string) => faults.push({ message, place: locateKey(json, pointer).range });
  if (typeof schema.$schema === "string" && !/^http:\/\/json-schema\.org\/draft-07\/schema#?$/.test(schema.$schema))
    faults.push({
      message: `"$schema" names ${schema.$schema}, and a client schema is one of draft-07: write http://json-schema.org/draft-07/schema#, and its keywords`,
      place: locate(json, "/$schema").range,
    });

  const visit = (node: unknown, pointer: string, places: readonly VocabularyPlace[] | undefined): void => {
    if (Array.isArray(node)) {
      for (const [index, one] of node.entries()) visit(one, `${pointer}/${index}`, places);
      return;
    }
    if (typeof node !== "object" || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      const at = pointer + pointerStep(key);
      const why = keywordFault(key);
      if (why !== undefined) tell(at, why);
      else if (inPlace.includes(key)) visit(inner, at, places);
      else if (byName.includes(key)) visitEach(inner, at, undefined);
      else if (key === "properties") visitEach(inner, at, places);
      else if (key === "items" || key === "contains") visit(inner, at, entriesOf(places));
      else if (key === "additionalProperties") visit(inner, at, isDeliverables(places) ? deliverables : undefined);
      else if (["additionalItems", "propertyNames"].includes(key)) visit(inner, at, undefined);
    }
    const { $ref } = node as Node;
    if (typeof $ref !== "string" || !$ref.startsWith("#/") || followed.has($ref)) return;
    followed.add($ref);
    visit(nodeAt(schema, $ref.slice(1)), $ref.slice(1), places);
  };
  const visitEach = (named: unknown, pointer: string, places: readonly VocabularyPlace[] | undefined): void => {
    if (typeof named !== "object" || named === null) return;
    for (const [key, inner] of Object.entries(named)) {
      const at = pointer + pointerStep(key);
      const below = places && placesBelow(places, key);
      const [first] = places ?? [];
      if (below?.length === 0 && first) tell(at, unknownKey(key, first));
      visit(inner, at, below && below.length > 0 ? below : undefined);
    }
  };
  visit(schema, "", [spec]);
  return faults;
}

const deliverables = types.flatMap((type) => placeOfDeliverable(schemas, type) ?? []);

/** Where a key leads to; none where no spec has it; undefined where names are free or values have no keys. */
function placesBelow(places: readonly VocabularyPlace[], key: string): VocabularyPlace[] | undefined {
  if (isDeliverables(places)) return deliverables;
  const objects = places.filter((place) => keysOf(place) !== undefined);
  return objects.length === 0 ? undefined : objects.flatMap((place) => placeBelow(schemas, place, key) ?? []);
}

function entriesOf(places: readonly VocabularyPlace[] | undefined): VocabularyPlace[] | undefined {
  const entries = (places ?? []).flatMap((place) => placeOfEntry(schemas, place) ?? []);
  return entries.length > 0 ? entries : undefined;
}

function isDeliverables(places: readonly VocabularyPlace[] | undefined): boolean {
  const [place] = places ?? [];
  return place !== undefined && place.node === placeBelow(schemas, placeOfSpec(schemas), "deliverables")?.node;
}

function keywordFault(key: string): string | undefined {
  if (keywords.includes(key) || shownByEditors.includes(key) || key.startsWith("x-")) return undefined;
  if (key === "format") return '"format" is not checked here: write a "pattern" that says the same';
  const meant = nearest(key, keywords);
  return `JSON Schema (draft-07) has no keyword "${key}"${meant ? `; did you mean "${meant}"?` : ", and nothing would be judged by it"}`;
}

function nodeAt(schema: unknown, pointer: string): unknown {
  return pointerKeys(decodeURI(pointer)).reduce<unknown>(
    (node, key) =>
      typeof node === "object" && node !== null && Object.hasOwn(node, key) ? (node as Node)[key] : undefined,
    schema,
  );
}
