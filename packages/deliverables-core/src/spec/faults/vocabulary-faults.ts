import { joinWords } from "../requirement.js";
import { schemas } from "../schemas.js";
import { findNode, type JsonText, pointerKeys, pointerStep } from "../text/json-text.js";
import { locate, locateKey, rangeOfValue } from "../text/locate.js";
import { type Violation, violationsOf } from "../validate.js";
import { wordsForPlace, wordsForValue } from "../words.js";
import { nearest, nearestOnes } from "./did-you-mean.js";
import { type Slip, slipIn } from "./slip-in.js";
import type { SpecFault } from "./spec-fault.js";

/** What in a spec the vocabulary does not know: unknown and missing keys, and values that are none. */
export function vocabularyFaults(json: JsonText, spec: unknown): SpecFault[] {
  return schemaFaults(json, violationsOf("common/spec.schema.json", spec));
}

/** What a schema does not take, in words. */
export function schemaFaults(json: JsonText, violations: readonly Violation[]): SpecFault[] {
  return violations.map((violation) => {
    switch (violation.keyword) {
      case "additionalProperties":
        return unknownKey(json, violation);
      case "required":
        return missingKey(json, violation);
      case "propertyNames":
        return wrongName(json, violation);
      default:
        return wrongValue(json, violation);
    }
  });
}

function unknownKey(json: JsonText, { pointer, params, schema }: Violation): SpecFault {
  const key = String(params.additionalProperty);
  const known = Object.keys((schema.properties ?? {}) as object);
  const suggestion = nearest(key, known) ?? onlyOneBeginningWith(key, known);
  const requirement = locateKey(json, pointer + pointerStep(key));
  const home = suggestion ? undefined : homeOfKey(key, known);
  const advice = suggestion
    ? `; did you mean "${suggestion}"?`
    : home
      ? `; it belongs in "${home}"`
      : `; it takes ${known.filter((name) => name !== "$schema").join(", ")}`;
  return {
    code: "spec/unknown-key",
    message: `${wordsForPlace(pointerKeys(pointer))} has no key "${key}"${advice}`,
    requirement,
    ...(suggestion && {
      expected: suggestion,
      fix: { kind: "replace", range: requirement.range, text: JSON.stringify(suggestion) } as const,
    }),
    actual: key,
  };
}

/** A key that was not written to its end, too short to be measured by its letters: `pe` for `per`. */
function onlyOneBeginningWith(key: string, known: readonly string[]): string | undefined {
  const begun = key.length < 2 ? [] : known.filter((one) => one.startsWith(key));
  return begun.length === 1 ? begun[0] : undefined;
}

function missingKey(json: JsonText, { pointer, params, schema }: Violation): SpecFault {
  const key = String(params.missingProperty);
  const takes = (schema.properties as Record<string, { "x-takes"?: string }> | undefined)?.[key]?.["x-takes"];
  return {
    code: "spec/missing-key",
    message: `${wordsForPlace(pointerKeys(pointer))} lacks "${key}"${takes ? `; it takes ${takes}` : ""}`,
    requirement: locate(json, pointer),
    expected: key,
  };
}

function wrongValue(json: JsonText, { pointer, schema, value }: Violation): SpecFault {
  const words = wordsOf(schema);
  const listedWords = words.length > 0 ? joinWords(words.map((word) => `"${word}"`)) : "another value";
  const takes = typeof schema["x-takes"] === "string" ? schema["x-takes"] : listedWords;
  const listed = Array.isArray(value) ? value.findIndex((one) => typeof one === "string" && !words.includes(one)) : -1;
  if (Array.isArray(value) && listed >= 0 && words.length > 0) {
    return wrongValue(json, {
      keyword: "enum",
      params: {},
      pointer: `${pointer}/${listed}`,
      schema,
      value: value[listed],
    });
  }
  // What is called otherwise goes before what is spelt nearly so: 5.1.0 is 5.1, and not 5.1.2.
  const isNamed = typeof value === "string" && /^avc-?i|\.0$/i.test(value);
  const [near, ...asNear] = typeof value === "string" && !isNamed ? nearestOnes(value, words) : [];
  if (near !== undefined && asNear.length > 0) return oneOfThese(json, pointer, value, [near, ...asNear]);
  const slip = near === undefined ? slipIn(value, schema, words, pointer) : undefined;
  if (slip) return slipFault(json, pointer, value, slip);
  const digits = typeof value === "number" && schema.type === "string" ? writtenAt(json, pointer) : undefined;
  // What would be refused itself is no advice.
  const isText = digits !== undefined && new RegExp(String(schema.pattern ?? ""), "u").test(digits);
  const text = isText ? digits : undefined;
  const suggestion = typeof value === "string" ? (near ?? nearestLast(value, words) ?? unquoted(value, takes)) : text;
  const requirement = locate(json, pointer);
  const place = wordsForPlace(pointerKeys(pointer));
  const written = typeof suggestion === "number" ? String(suggestion) : JSON.stringify(suggestion);
  const twice = Array.isArray(value) ? value.find((one, index) => value.indexOf(one) < index) : undefined;
  const advice =
    typeof suggestion === "number"
      ? `; write ${suggestion} without quotes`
      : text !== undefined
        ? `; it takes ${takes}: write "${text}" in quotes`
        : suggestion
          ? `; did you mean "${suggestion}"?`
          : twice !== undefined
            ? `; ${wordsForValue(twice)} stands in it twice`
            : `; it takes ${takes}`;
  return {
    code: "spec/value",
    message: `${place} is ${wordsForValue(value)}${advice}`,
    requirement,
    expected: suggestion === undefined ? takes : String(suggestion),
    actual: wordsForValue(value),
    ...(suggestion !== undefined && { fix: { kind: "replace", range: requirement.range, text: written } as const }),
  };
}

/** Which of several is meant, nobody can tell from the letters. */
function oneOfThese(json: JsonText, pointer: string, value: unknown, meant: readonly string[]): SpecFault {
  const words = joinWords(meant.map((word) => `"${word}"`));
  return {
    code: "spec/value",
    message: `${wordsForPlace(pointerKeys(pointer))} is ${wordsForValue(value)}; did you mean ${words}?`,
    requirement: locate(json, pointer),
    expected: joinWords([...meant]),
    actual: wordsForValue(value),
  };
}

function slipFault(json: JsonText, pointer: string, value: unknown, { advice, put }: Slip): SpecFault {
  const actual = wordsForValue(value);
  const written = JSON.stringify(put);
  return {
    code: "spec/value",
    message: `${wordsForPlace(pointerKeys(pointer))} is ${actual}; ${advice}`,
    requirement: locate(json, pointer),
    actual,
    ...(written !== undefined && {
      expected: typeof put === "string" ? put : written,
      fix: { kind: "replace", range: rangeOfValue(json, pointer), text: written } as const,
    }),
  };
}

function wrongName(json: JsonText, { pointer, params }: Violation): SpecFault {
  const key = String(params.propertyName);
  const place = wordsForPlace(pointerKeys(pointer));
  return {
    code: "spec/value",
    message: `${place} hold the name ${wordsForValue(key)}; a name has letters and digits only, and starts with a letter`,
    requirement: locateKey(json, pointer + pointerStep(key)),
    actual: key,
  };
}

function nearestLast(value: string, words: string[]): string | undefined {
  return words.length > 0 ? nearest(value, words) : undefined;
}

/** A number without quotes, where a text is taken: as somebody wrote it, since 1.10 is no other number than 1.1. */
function writtenAt({ root, text }: JsonText, pointer: string): string | undefined {
  const node = findNode(root, pointer)?.value;
  return node && text.slice(node.offset, node.offset + node.length);
}

/** A number in quotes, where numbers are taken. */
function unquoted(value: string, takes: string): number | undefined {
  return /^a (whole )?number/.test(takes) && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : undefined;
}

/** The words of a closed set, in a definition's `enum` or in its first alternative. */
function wordsOf(schema: Record<string, unknown>): string[] {
  const alternatives = (schema.anyOf ?? []) as { enum?: unknown[] }[];
  return [schema.enum ?? [], ...alternatives.map((one) => one.enum ?? [])]
    .flat()
    .filter((word): word is string => typeof word === "string");
}

/** Where a key is at home that stands one level too high: `width` belongs in `video`. */
export function homeOfKey(key: string, siblings: string[]): string | undefined {
  const { definitions } = schemas["common/media.schema.json"] as {
    definitions: Record<string, { properties?: Record<string, { properties?: object }> }>;
  };
  for (const [home, { properties = {} }] of Object.entries(definitions)) {
    if (siblings.includes(home) && Object.hasOwn(properties, key)) return home;
    for (const [inner, schema] of Object.entries(properties)) {
      if (siblings.includes(inner) && Object.hasOwn(schema.properties ?? {}, key)) return inner;
    }
  }
  return undefined;
}
