import { readSpec } from "deliverables-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeFixesFor } from "./fixes-for.js";
import { afterFix, bare, judge, know } from "./judge-in-test.js";
import { example } from "./spec-in-test.js";
import { readSpecText } from "./spec-text.js";

const dpp = example("dpp-episode");

/** Slips of one kind each, which have one right answer: what stands in the example, and what somebody typed. */
const slips: Record<string, [string, string][]> = {
  keys: [
    ['"operationalPattern"', '"operationalPatern"'],
    ['"displayAspectRatio"', '"displayAspectRato"'],
    ['"colorSpace"', '"colourSpace"'],
    ['"headerPartition"', '"headerPartion"'],
    ['"scan": "progressive"', '"scan": "progresive"'],
    ['"format": "JPEG"', '"format": "JPG"'],
    ['"width": { "min": 3000 }', '"width": "3000"'],
  ],
  figures: [
    ['"bitDepth": 10', '"bitDepth": 8'],
    ['"fieldOrder": "top-first"', '"fieldOrder": "bottom-first"'],
    ['"codec": "AVC-Intra 100"', '"codec": "AVC-Intra 50"'],
    ['"sampleRate": 48000, "bitDepth": 24, "channels"', '"sampleRate": 44100, "bitDepth": 16, "channels"'],
    ['        "chroma": "4:2:2",\n        "bitDepth"', '        "bitDepth"'],
    ['"operationalPattern": "OP1a", ', ""],
    ['"sameStartAs": "programme"', '"sameStartAs": "programm"'],
  ],
};

describe("putting all that is safe right at once", () => {
  it.each(Object.entries(slips))("leaves no fault among %s, however many there are, and adds none", (_, kind) => {
    fc.assert(
      fc.property(fc.subarray(kind, { minLength: 1 }), (planted) => {
        const text = planted.reduce((spec, [right, wrong]) => spec.replace(right, wrong), dpp);
        const before = readSpec(text).faults;
        expect(before.length).toBeGreaterThanOrEqual(planted.length);
        const fixes = safeFixesFor(readSpecText(text), before, {
          compared: [],
          paths: [],
          unclaimed: [],
          pending: new Set(),
        });
        const [fixed] = afterFix(fixes ?? { edits: [] }, text, {});
        expect(readSpec(fixed).faults.map(({ message }) => message)).toEqual([]);
        expect(fixes?.count ?? 0).toBe(before.length);
      }),
    );
  });

  it("renames what differs in case only, and leaves the rest to whoever knows the files", async () => {
    const text = bare("", '"a": { "type": "other", "files": ["A.wav", "Stems/B.wav"] }');
    const files = { "a.wav": "x", "B.wav": "x" };
    const known = await know(text, files);
    const fixes = safeFixesFor(readSpecText(text), known.report?.findings ?? [], known);
    expect(fixes?.edits).toEqual([{ kind: "rename", from: "a.wav", to: "A.wav" }]);
    const report = await judge(...afterFix(fixes ?? { edits: [] }, text, files));
    expect(report.findings.map(({ message }) => message)).toEqual(["B.wav differs from Stems/B.wav in its folder"]);
  });

  it("never renames a file to a name that another one has", async () => {
    const text = bare("", '"a": { "type": "other", "files": "S/*.jpg" }');
    const known = await know(text, { "S/x.JPG": "x", "S/x.jpg": "x" });
    expect(safeFixesFor(readSpecText(text), known.report?.findings ?? [], known)).toBeUndefined();
  });

  it("does nothing about litter, weights of rules, and everything else that somebody has to decide", async () => {
    const text = bare(', "rules": { "files/jnk": "off" }');
    const known = await know(text, { "mix.wav": "x", ".DS_Store": "x" });
    expect(safeFixesFor(readSpecText(text), known.report?.findings ?? [], known)).toBeUndefined();
  });
});
