import { fromNumber, rational } from "../../timecode/rational.js";
import { nearest } from "../faults/did-you-mean.js";
import { vocabularyFaults } from "../faults/vocabulary-faults.js";
import { numbers } from "../numbers.js";
import { meets, type Quantity, type Requirement, type Scalar } from "../requirement.js";
import { pointerKeys, readJsonText } from "../text/json-text.js";
import { fieldFaults } from "./fields.js";
import { formFault, isFlag, isText } from "./part-faults.js";
import { isNote, type SheetFigure } from "./sheet.js";
import type { SheetFault } from "./sheet-fault.js";
import type { SchemaNode } from "./vocabulary-place.js";
import { withoutNotes } from "./without-notes.js";

/** Patterns, by an engine that cannot hang. */
export interface Patterns {
  /** Why a pattern cannot be used; undefined when it can. */
  fault(pattern: string): string | undefined;
  fits(pattern: string, text: string): boolean;
}

/**
 * What in the figures of a sheet no spec can say: a misspelt `{ "mni": 3000 }`, a codec that there is not, a number in quotes.
 * Such a figure would ask for nothing, or for what nobody can promise.
 */
export function figureFaults(figures: readonly SheetFigure[], sheet: SchemaNode, patterns: Patterns): SheetFault[] {
  return figures.flatMap(({ pointer, asked }) => {
    if (!isNote(asked)) return asked === noteLike(asked) ? noNote(asked, pointer) : valueFaults(asked, pointer, sheet);
    return [
      ...noteFaults(asked, pointer),
      ...patternFaults(asked, pointer, patterns),
      ...fieldFaults(asked, pointer, patterns),
      ...("asks" in asked ? valueFaults(asked.asks, pointer, sheet) : []),
      ...exampleFaults(asked, pointer, sheet, patterns),
    ];
  });
}

const noteKeys = [
  "asks",
  "open",
  "pattern",
  "fields",
  "separator",
  "takes",
  "example",
  "least",
  "names",
  "source",
  "section",
  "optional",
  "advice",
];

function noteFaults(note: SchemaNode, pointer: string): SheetFault[] {
  return [
    ...Object.keys(note).flatMap((key) => {
      if (noteKeys.includes(key)) return [];
      const meant = nearest(key, noteKeys);
      const why = meant ? `did you mean "${meant}"?` : `it takes ${noteKeys.join(", ")}`;
      return [{ pointer: `${pointer}/${key}`, message: `A figure has no key "${key}"; ${why}` }];
    }),
    ...["open", "takes", "names", "source", "section", "pattern"].flatMap((key) =>
      formFault(note, key, pointer, "a text", isText),
    ),
    ...["optional", "advice"].flatMap((key) => formFault(note, key, pointer, "true or false", isFlag)),
    ...formFault(note, "least", pointer, "a whole number of entries", (value) => Number.isInteger(value)),
    ...("pattern" in note && note.takes === undefined
      ? [{ pointer, message: 'A pattern needs "takes", the same in words' }]
      : []),
    ...(["asks", "open", "pattern", "fields"].filter((key) => key in note).length > 1
      ? [{ pointer, message: 'A figure has one of "asks", "open", "pattern" and "fields"' }]
      : []),
  ];
}

function patternFaults({ pattern }: SchemaNode, pointer: string, patterns: Patterns): SheetFault[] {
  const why = typeof pattern === "string" ? patterns.fault(pattern) : undefined;
  return why === undefined ? [] : [{ pointer: `${pointer}/pattern`, message: `The pattern ${pattern} ${why}` }];
}

/** What has the keys of a figure beside one that is none, as `{ "ask": 10, "source": … }`. */
function noteLike(asked: unknown): unknown {
  if (typeof asked !== "object" || asked === null || Array.isArray(asked)) return undefined;
  return Object.keys(asked).some((key) => noteKeys.includes(key)) ? asked : undefined;
}

function noNote(asked: unknown, pointer: string): SheetFault[] {
  const other = Object.keys(asked as object).find((key) => !noteKeys.includes(key));
  const meant = other === undefined ? undefined : nearest(other, ["asks", "open", "pattern"]);
  const why = meant ? `; did you mean "${meant}" by "${other}"?` : ', as { "asks": 10, "source": "bulletin" }';
  return [{ pointer, message: `A figure with a source or a note needs "asks", "open" or "pattern"${why}` }];
}

function exampleFaults(note: SchemaNode, pointer: string, sheet: SchemaNode, patterns: Patterns): SheetFault[] {
  const { example, pattern, asks, takes } = note;
  // Those of fields are looked at with the fields.
  if (example === undefined || "fields" in note) return [];
  const told = valueFaults(example, pointer, sheet);
  if (told.length > 0) return told.map(({ message }) => ({ pointer: `${pointer}/example`, message }));
  // A name with tokens is compared with these filled in.
  const fitsName = (one: string) =>
    (/\/files$/.test(pointer) && one.includes("<")) || patterns.fits(String(pattern), one);
  const isTaken =
    "pattern" in note
      ? patterns.fault(String(pattern)) !== undefined || [example].flat().every((one) => fitsName(String(one)))
      : !("asks" in note) || meets(example as Scalar, asks as Requirement<Scalar>, plain) !== false;
  const words = "pattern" in note ? String(takes) : JSON.stringify(asks);
  return isTaken
    ? []
    : [
        {
          pointer: `${pointer}/example`,
          message: `The example ${JSON.stringify(example)} is not what the figure takes: ${words}`,
        },
      ];
}

const plain: Quantity<Scalar> = {
  read: (value) => value,
  say: String,
  compare: (left, right) => (left === right ? 0 : Number(left) - Number(right)),
  isMultiple: (value, step) => numbers.isMultiple?.(fromNumber(Number(value)) ?? rational(0), step),
  near: (value, target, tolerance) => Math.abs(Number(value) - Number(target)) <= Number(tolerance),
};

/** What no spec can say of what is asked for. A list is one of several values, also where a spec itself takes no list. */
function valueFaults(asked: unknown, pointer: string, sheet: SchemaNode): SheetFault[] {
  const value = withoutNotes(asked);
  const told = faultsOfValue(value, pointer, sheet);
  if (told.length === 0 || !Array.isArray(value) || value.length === 0) return told;
  return value.some((one) => faultsOfValue(one, pointer, sheet).length > 0) ? told : [];
}

/** What the vocabulary has against a value at its place of a spec that says nothing else. */
function faultsOfValue(value: unknown, pointer: string, sheet: SchemaNode): SheetFault[] {
  const range = rangeFault(value, pointer);
  if (range) return [range];
  const keys = pointerKeys(pointer.replaceAll(/\/(?:alternatives\/\d+|when\/\d+\/(?:if|then|else))(?=\/)/g, ""));
  const spec = specWith(keys, value, sheet);
  const json = readJsonText(JSON.stringify(spec));
  const place = keys.join("/");
  return vocabularyFaults(json, spec)
    .filter(({ code, requirement }) => code !== "spec/missing-key" && isAbout(requirement.pointer, place))
    .map(({ message }) => ({ pointer, message }));
}

function isAbout(pointer: string, place: string): boolean {
  const told = pointerKeys(pointer).join("/");
  return told === place || told.startsWith(`${place}/`) || place.startsWith(`${told}/`);
}

/** Frame rates are told apart by their spelling: a range of them would ask for nothing. */
function rangeFault(value: unknown, pointer: string): SheetFault | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const bounds = Object.entries(value).filter(([key]) =>
    ["min", "max", "above", "below", "target", "tolerance"].includes(key),
  );
  if (bounds.length === 0 || !/\/frameRate$/.test(pointer)) return undefined;
  return {
    pointer,
    message: `A client schema has no ranges of frame rates, as ${JSON.stringify(value)} is one: list the rates that are taken`,
  };
}

function specWith(keys: readonly string[], value: unknown, sheet: SchemaNode): SchemaNode {
  const [section, name = ""] = keys;
  const inside = keys.toReversed().reduce<unknown>((whole, key) => ({ [key]: whole }), value) as SchemaNode;
  const production = { title: "Title", ...(inside.production as object | undefined) };
  if (section !== "deliverables") return { deliverables: {}, ...inside, production };
  const part = (inside.deliverables as Record<string, SchemaNode>)[name];
  return { production, deliverables: { [name]: { files: "name", type: typeOf(sheet, name), ...part } } };
}

/** The kind of a deliverable of the sheet, or of one that only a case asks for. */
function typeOf(sheet: SchemaNode, name: string): unknown {
  const cases = Array.isArray(sheet.when) ? (sheet.when as { then?: SchemaNode; else?: SchemaNode }[]) : [];
  for (const whole of [sheet, ...cases.flatMap((one) => [one.then ?? {}, one.else ?? {}])]) {
    const parts = (whole.deliverables ?? {}) as Record<string, SchemaNode>;
    if (Object.hasOwn(parts, name) && parts[name]?.type !== undefined) return parts[name].type;
  }
  return undefined;
}
