import { countryCodes, iso6392Codes } from "../../identifiers/code-lists.generated.js";
import { nearest } from "../faults/did-you-mean.js";
import type { Patterns } from "./figure-faults.js";
import { formFault, isListOfParts, isText } from "./part-faults.js";
import type { SheetFault } from "./sheet-fault.js";
import type { SchemaNode } from "./vocabulary-place.js";

/** One field of a text that is made of fields, as the second of `LongField_FTR-1_F`. */
interface Field {
  title: string;
  pattern: string;
  takes: string;
  /** What the pattern lets through, and is not taken all the same: a code in disuse. */
  not?: { pattern: string; takes: string };
}

/**
 * The JSON Schema keywords for a text made of fields: how many there are, and each by a pattern of its own, so that any editor and
 * any finding can say which of them is wrong.
 */
export function narrowToFields(note: SchemaNode, mark: SchemaNode): SchemaNode {
  const { fields, separator } = readFields(note);
  const between = escaped(separator);
  const one = `[^${between}]*`;
  const at = (index: number, pattern: string) => `^(?:${one}${between}){${index}}${pattern}(?:${between}|$)`;
  const each = fields.flatMap(({ title, pattern, takes, not }, index) => {
    const field = { "x-separator": separator, "x-field": index + 1, "x-field-title": title, ...mark };
    return [
      { pattern: at(index, `(?:${withCodes(pattern)})`), ...field, "x-takes": takes },
      ...(not
        ? [{ not: { pattern: at(index, `(?:${withCodes(not.pattern)})`) }, ...field, "x-takes": not.takes }]
        : []),
    ];
  });
  const count = {
    pattern: `^${one}(?:${between}${one}){${Math.max(0, fields.length - 1)}}$`,
    "x-separator": separator,
  };
  return {
    type: "string",
    "x-fields": fields.map(({ title }) => title),
    allOf: [{ ...count, ...mark, "x-takes": note.takes }, ...each],
  };
}

/** What is wrong with the fields of a figure; and with its example, if that does not fit them. */
export function fieldFaults(note: SchemaNode, pointer: string, patterns: Patterns): SheetFault[] {
  if (!("fields" in note)) return [];
  const { fields: list, separator, takes, example } = note;
  const form = [
    ...formFault(note, "fields", pointer, "a list of fields, each with a title, a pattern and takes", isListOfParts),
    ...formFault(note, "separator", pointer, 'one sign between two fields, such as "_"', isSeparator),
    ...(separator === undefined ? [{ pointer, message: 'Fields need a "separator", such as "_"' }] : []),
    ...(takes === undefined ? [{ pointer, message: 'Fields need "takes", the whole of them in words' }] : []),
  ];
  if (form.length > 0) return form;
  const faults = (list as SchemaNode[]).flatMap((field, index) => [
    ...keyFaults(field, ["title", "pattern", "takes"], ["not"], `${pointer}/fields/${index}`, patterns),
    ...(field.not === undefined
      ? []
      : keyFaults(field.not as SchemaNode, ["pattern", "takes"], [], `${pointer}/fields/${index}/not`, patterns)),
  ]);
  if (faults.length > 0 || example === undefined) return faults;
  const { allOf } = narrowToFields(note, {}) as { allOf: { pattern?: string; not?: { pattern: string } }[] };
  const fits = allOf.every(({ pattern, not }) =>
    not ? !patterns.fits(not.pattern, String(example)) : patterns.fits(String(pattern), String(example)),
  );
  if (fits) return [];
  const message = `The example ${JSON.stringify(example)} is not what the figure takes: ${takes}`;
  return [{ pointer: `${pointer}/example`, message }];
}

function keyFaults(field: SchemaNode, needed: string[], others: string[], pointer: string, patterns: Patterns) {
  const known = [...needed, ...others];
  const why = typeof field.pattern === "string" ? patterns.fault(withCodes(field.pattern)) : undefined;
  return [
    ...Object.keys(field).flatMap((key) => {
      if (known.includes(key)) return [];
      const meant = nearest(key, known);
      const help = meant ? `did you mean "${meant}"?` : `it takes ${known.join(", ")}`;
      return [{ pointer: `${pointer}/${key}`, message: `A field has no key "${key}"; ${help}` }];
    }),
    ...needed.flatMap((key) =>
      field[key] === undefined
        ? [{ pointer, message: `A field needs "${key}"` }]
        : formFault(field, key, pointer, "a text", isText),
    ),
    ...(why === undefined ? [] : [{ pointer: `${pointer}/pattern`, message: `The pattern ${field.pattern} ${why}` }]),
  ];
}

/** Read only once `fieldFaults` has nothing to say; before that whatever is missing stands for itself. */
function readFields({ fields, separator }: SchemaNode): { fields: Field[]; separator: string } {
  const list = isListOfParts(fields) ? fields : [];
  return {
    separator: isSeparator(separator) ? separator : "_",
    fields: list.map(({ title, pattern, takes, not }) => ({
      title: String(title),
      pattern: String(pattern),
      takes: String(takes),
      ...(typeof not === "object" && not !== null && { not: not as NonNullable<Field["not"]> }),
    })),
  };
}

const isSeparator = (value: unknown): value is string => typeof value === "string" && /^[^\w\s]$|^_$/.test(value);

/** In a pattern `{language}` and `{country}` stand for the codes of two letters of ISO 639-1 and ISO 3166-1. */
function withCodes(pattern: string): string {
  return pattern.replaceAll("{language}", languages).replaceAll("{country}", countries);
}

const languages = anyOf(
  iso6392Codes.split(" ").flatMap((codes) => codes.split("/").filter(({ length }) => length === 2)),
);
const countries = anyOf(countryCodes.split(" ").map((codes) => codes.slice(0, 2)));

/** Codes of two letters as a pattern: `(?:A[AB]|B[E])`; of languages in capitals or small letters throughout. */
function anyOf(codes: string[]): string {
  const byFirst = new Map<string, string>();
  for (const code of [...codes].sort())
    byFirst.set(code.slice(0, 1), (byFirst.get(code.slice(0, 1)) ?? "") + code.slice(1));
  const inCase = [...byFirst].map(([first, seconds]) => `${first}[${seconds}]`).join("|");
  return /[a-z]/.test(inCase) ? `(?:${inCase.toUpperCase()}|${inCase})` : `(?:${inCase})`;
}

/** Escaped by its number, which holds within brackets and without. */
function escaped(sign: string): string {
  return /[\x21-\x2f\x3a-\x40\x5b-\x5e\x7b-\x7e]/.test(sign) ? `\\x${sign.charCodeAt(0).toString(16)}` : sign;
}
