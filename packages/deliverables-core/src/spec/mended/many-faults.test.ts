import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultsOfSpec } from "../../faults-of-spec.js";
import { readForJudging } from "../../read-for-judging.js";
import { readSpec } from "../read-spec.js";
import { valueOfText } from "../value-in-test.js";

const example = readFileSync(
  fileURLToPath(new URL("../../../../../examples/dpp-episode/delivery.json", import.meta.url)),
  "utf8",
);
/** One mistake each, and a word of the sentence that has to tell it. */
const mistakes = {
  language: ['"language": "en-GB"', '"language": "en-UK"', 'did you mean "en-GB"?'],
  misspelt: ['"operationalPattern"', '"operationalPatern"', 'did you mean "operationalPattern"?'],
  codec: ['"AVC-Intra 100"', '"XDCAM HD422"', "DPP AS-11 HD takes AVC-Intra 100"],
  duplicate: ['"series": 2,', '"series": 2, "series": 3,', "stands here a second time"],
  value: ['"bitDepth": 10', '"bitDepth": "ten"', 'bit depth is "ten"'],
  token: ['"Stills/*.jpg"', '"Stills/<shwo>_*.jpg"', "<shwo>"],
} as const;
const withMistakes = (...names: (keyof typeof mistakes)[]) =>
  names.reduce((text, name) => {
    const [from, to] = mistakes[name];
    expect(text).toContain(from);
    return text.replace(from, to);
  }, example);
const messagesOf = (text: string) => faultsOfSpec(text).map(({ message }) => message);
const lean = (deliverables: object, more: object = {}) =>
  JSON.stringify({ production: { title: "Ebbe", language: "en-UK" }, deliverables, ...more });
const film = { type: "media", files: "a.mxf" };
const tongue = '"en-UK" is no language tag';

describe("many mistakes in one spec", () => {
  it("are all told, each once", () => {
    const names = Object.keys(mistakes) as (keyof typeof mistakes)[];
    const told = messagesOf(withMistakes(...names));
    for (const name of names) expect(told.filter((message) => message.includes(mistakes[name][2]))).toHaveLength(1);
    expect(told).toHaveLength(names.length);
  });

  it.each(Object.keys(mistakes) as (keyof typeof mistakes)[])("one alone is one finding: %s", (name) => {
    expect(messagesOf(withMistakes(name))).toEqual([expect.stringContaining(mistakes[name][2])]);
  });
});

describe("a fault whose echo would be another", () => {
  it.each([
    ["a required key that is misspelt", lean({ film, qc: { type: "document", file: "qc.pdf" } }), '"file"'],
    [
      "a section that is misspelt",
      `{"prodution": {"title": "Ebbe", "language": "en-UK"}, "deliverables": {"film": ${JSON.stringify(film)}}}`,
      "prodution",
    ],
    ["a type that is misspelt", lean({ film: { ...film, type: "medai" } }), "medai"],
    [
      "a deliverable of no type, that another requires",
      lean({ film: { files: "a.mxf" }, qc: { type: "document", files: "qc.pdf", requires: "film" } }),
      'lacks "type"',
    ],
    [
      "a token whose value nobody can read",
      JSON.stringify({
        production: { title: "Ebbe", language: "en-UK", series: "two" },
        deliverables: { film: { ...film, files: "<series>.mxf" } },
      }),
      '"two"',
    ],
    [
      "a date that is none",
      JSON.stringify({
        production: { title: "Ebbe", language: "en-UK", dates: { delivery: "soon" } },
        deliverables: { film: { ...film, due: "delivery - 2 days" } },
      }),
      '"soon"',
    ],
    ["files that are none", lean({ film: { ...film, files: 7 } }), "files is 7"],
    [
      "an episode twice",
      lean(
        { film: { ...film, per: ["episode"], files: "<episode>.mxf" } },
        { episodes: [{ number: 1 }, { number: 1 }] },
      ),
      "listed twice",
    ],
    [
      "an episode without its number",
      lean(
        { film: { ...film, per: ["episode"], files: "<episode>.mxf" } },
        { episodes: [{ title: "A" }, { number: 1 }] },
      ),
      'lacks "number"',
    ],
  ])("stays one finding, and does not hide the language: %s", (_, text, word) => {
    const told = messagesOf(text);
    expect(told).toHaveLength(2);
    expect(told).toEqual(expect.arrayContaining([expect.stringContaining(tongue), expect.stringContaining(word)]));
  });
});

describe("what was not looked at", () => {
  it("is told: a deliverable without a type, one of two under the same key, a client that is not known, a broken text", () => {
    const unlooked = (text: string) => readSpec(text).unlooked;
    expect(unlooked(lean({ film: { files: "a.mxf" } }))).toEqual([
      "Film: the rest was not looked at until this is right",
    ]);
    expect(
      unlooked('{"production": {"title": "A"}, "deliverables": {"film": {}, "film": {"type": "media", "files": "a"}}}'),
    ).toEqual(["Film: the rest was not looked at until this is right"]);
    expect(unlooked(lean({ film }, { client: "dpp-hd@9" }))).toEqual([
      "What the client asks for was not looked at until this is right",
    ]);
    expect(unlooked('{"production": ')).toEqual(["The rest of the spec was not looked at until this is right"]);
    expect(unlooked(example)).toEqual([]);
  });
});

describe("whatever stands in a spec", () => {
  const places = placesIn(valueOfText(example), []);

  it("is judged without a mistake of ours, and never passes where the vocabulary refused it", () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom("delivery", "<title>", "episode", "25", null),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...places), value), { minLength: 1, maxLength: 5 }), (changes) => {
        const changed = structuredClone(valueOfText(example));
        for (const [place, put] of changes) putAt(changed, place, put);
        const { faults, reading, plan } = readForJudging(JSON.stringify(changed), {});
        expect(reading.spec !== undefined || faults.length > 0).toBe(true);
        expect(faults.length === 0 || plan.items.length === 0).toBe(true);
        for (const { requirement } of faults) expect(requirement.range.start.line).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

function placesIn(value: unknown, path: string[]): string[][] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function putAt(whole: unknown, path: string[], put: unknown): void {
  const last = path.at(-1);
  let inner = whole as Record<string, unknown> | undefined;
  for (const key of path.slice(0, -1)) inner = inner?.[key] as Record<string, unknown> | undefined;
  if (typeof inner === "object" && inner !== null && last !== undefined) inner[last] = put;
}
