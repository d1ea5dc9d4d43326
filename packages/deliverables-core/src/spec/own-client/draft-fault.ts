import type { ErrorObject } from "ajv";
import { nearest } from "../faults/did-you-mean.js";
import { joinWords } from "../requirement.js";

const typesInWords: Record<string, string> = {
  integer: "a whole number",
  number: "a number",
  string: "a text in quotes",
  array: "a list in brackets [ ]",
  object: "an object in braces { }",
  boolean: "true or false",
};

/**
 * What draft-07's own schema has against a keyword of a client schema, in words; undefined where it only says that of several forms
 * none fits. The error is one of Ajv's with `verbose`.
 */
export function draftFault({ instancePath, keyword, params, data }: ErrorObject): string | undefined {
  const name = instancePath.split("/").at(-1);
  const subject = name ? `"${name}"` : "The schema";
  const takes = wordsFor(keyword, params, data);
  return takes && `${subject} is ${inShort(data)}, and JSON Schema (draft-07) takes ${takes} there`;
}

function wordsFor(keyword: string, params: Record<string, unknown>, data: unknown): string | undefined {
  if (keyword === "type")
    return joinWords(
      [params.type].flat().map((type) => typesInWords[String(type)] ?? String(type)),
      "or",
    );
  if (keyword === "enum" && typeof data === "string") {
    const allowed = (params.allowedValues as unknown[]).map(String);
    const meant = nearest(data, allowed);
    return meant ? `"${meant}"` : joinWords(allowed, "or");
  }
  if (keyword === "minItems") return "a list that is not empty";
  if (keyword === "uniqueItems") return "each entry once";
  if (keyword === "exclusiveMinimum") return `a number above ${params.limit}`;
  if (keyword === "minimum") return `a number of at least ${params.limit}`;
  return undefined;
}

/** A whole part of a schema says nothing in a sentence. */
function inShort(data: unknown): string {
  const text = JSON.stringify(data);
  if (text.length <= 40) return text;
  return Array.isArray(data) ? "a list" : typeof data === "object" ? "an object" : "a long text";
}
