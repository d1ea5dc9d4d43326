import { quote } from "../papers/quote.js";
import { type FieldValue, readField } from "../papers/read-field.js";
import { subjectHeadings } from "../papers/read-statements.js";
import { bareHeading } from "../papers/usual-headings.js";
import { joinWords } from "../spec/requirement.js";
import type { PaperField } from "../spec/spec.js";
import type { DeliveredPaper } from "./rule-kinds/paper-rule.js";
import type { SeenInFile } from "./seen-in-file.js";

/** One field that the spec takes out of a paper, with what stands there. */
export interface TakenField {
  name: string;
  field: PaperField;
  values: FieldValue[];
  /** Key of the deliverable that asks for it: `fields/result`. */
  asks: string;
}

export function takeFields({ contents, asked }: DeliveredPaper): TakenField[] {
  const fields = Object.entries(asked.fields ?? {});
  const wanted = new Set(fields.flatMap(([, { is = [] }]) => [is].flat().map(bareHeading)));
  const own = fields.flatMap(([, { heading = [] }]) => [heading].flat().map(bareHeading));
  const headings = new Set([...subjectHeadings, ...own].filter((one) => !wanted.has(one)));
  return fields.map(([name, field]) => ({
    name,
    field,
    values: readField(contents, field, headings),
    asks: `fields/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
  }));
}

/**
 * What a field says wherever it stands, each in other words once: a second date that has run out is not covered by a first. What is
 * struck through says nothing, which the rule about fields tells.
 */
export function saidOnce({ values }: TakenField): FieldValue[] {
  const said = new Map<string, FieldValue>();
  for (const one of values)
    if (one.value !== "" && !isWhollyStruck(one) && !said.has(one.value)) said.set(one.value, one);
  return [...said.values()];
}

export function isWhollyStruck({ value, struck }: FieldValue): boolean {
  return struck !== undefined && value === struck;
}

/** Where the spec looks for it, for people: `behind "Result"`. */
export function sayWhere({ heading, pattern, cell, xpath }: PaperField): string {
  const oneOf = (texts: string | string[]) => joinWords((Array.isArray(texts) ? texts : [texts]).map(quote));
  if (xpath !== undefined) return `at ${xpath}`;
  if (cell !== undefined) return `in cell ${cell}`;
  if (pattern !== undefined) return `where it says ${oneOf(pattern)}`;
  return `behind ${oneOf(heading ?? "")}`;
}

/** A comparison for which a paper has no value; the rule about fields tells that it is missing. */
export function uncompared(
  { file }: DeliveredPaper,
  { name, asks }: TakenField,
  why: string,
  remedy = "Look at the paper, and tell the spec where the value stands and what it is compared with.",
): SeenInFile {
  return {
    asks,
    unchecked: true,
    message: `${name} of ${file} could not be compared: ${why}`,
    remedy,
  };
}
