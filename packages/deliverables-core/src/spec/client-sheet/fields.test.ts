import { describe, expect, it } from "vitest";
import { fieldFaults, narrowToFields } from "./fields.js";
import type { SchemaNode } from "./vocabulary-place.js";

const patterns = {
  fault: (pattern: string) => (pattern.includes("(?!") ? "looks ahead" : undefined),
  fits: (pattern: string, text: string) => new RegExp(pattern, "u").test(text),
};
const name = {
  separator: "_",
  fields: [
    { title: "title", pattern: "[A-Za-z0-9]+", takes: "letters and digits" },
    {
      title: "language",
      pattern: "{language}|[A-Z]{3}",
      takes: "a language",
      not: { pattern: "ENG", takes: "EN and not ENG" },
    },
    { title: "country", pattern: "{country}", takes: "a country" },
  ],
  takes: "title, language and country",
  example: "LongField_EN_GB",
};

describe("a text made of fields", () => {
  it.each([
    ["LongField_EN_GB", []],
    ["LongField_en_GB", []],
    ["Long Field_EN_GB", ["letters and digits"]],
    ["LongField_QQ_GB", ["a language"]],
    // Codes are in one case throughout.
    ["LongField_En_GB", ["a language"]],
    ["LongField_ENG_GB", ["EN and not ENG"]],
    ["LongField_EN_ZZ", ["a country"]],
    ["Long Field_QQ_UK", ["letters and digits", "a language", "a country"]],
    ["LongField_EN", ["title, language and country", "a country"]],
    ["LongField_EN_GB_", ["title, language and country"]],
  ])("%s: %j is not as it should be", (text, slips) => {
    expect(notTakenOf(name, text)).toEqual(slips);
  });

  it("may be joined by a sign that means something in a pattern", () => {
    for (const separator of [".", "-", "^", "]", "+", "\\"])
      expect(notTakenOf({ ...name, separator }, ["LongField", "EN", "GB"].join(separator))).toEqual([]);
  });
});

describe("a sheet with fields that are none", () => {
  it.each<[SchemaNode, string]>([
    [{ fields: [] }, '"fields" is []; it takes a list of fields, each with a title, a pattern and takes'],
    [{ separator: "ab" }, '"separator" is "ab"; it takes one sign between two fields, such as "_"'],
    [{ separator: undefined }, 'Fields need a "separator", such as "_"'],
    [{ takes: undefined }, 'Fields need "takes", the whole of them in words'],
    [{ fields: [{ titel: "title", pattern: "a", takes: "a" }] }, 'A field has no key "titel"; did you mean "title"?'],
    [{ fields: [{ title: "title", pattern: "(?!a)", takes: "a" }] }, "The pattern (?!a) looks ahead"],
    [
      { example: "LongField_QQ_GB" },
      'The example "LongField_QQ_GB" is not what the figure takes: title, language and country',
    ],
    [
      { example: "LongField_ENG_GB" },
      'The example "LongField_ENG_GB" is not what the figure takes: title, language and country',
    ],
  ])("%j is told", (change, message) => {
    expect(fieldFaults({ ...name, ...change }, "/variables/name", patterns).map((one) => one.message)).toContain(
      message,
    );
  });

  it("is not told of one that fits", () => {
    expect(fieldFaults(name, "/variables/name", patterns)).toEqual([]);
  });
});

function notTakenOf(note: SchemaNode, text: string): unknown[] {
  const { allOf } = narrowToFields(note, {}) as { allOf: { pattern?: string; not?: { pattern: string } }[] };
  return (allOf as (SchemaNode & { pattern?: string; not?: { pattern: string } })[])
    .filter(({ pattern, not }) => (not ? patterns.fits(not.pattern, text) : !patterns.fits(String(pattern), text)))
    .map((one) => one["x-takes"]);
}
