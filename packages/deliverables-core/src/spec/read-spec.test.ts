import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSpec } from "./read-spec.js";

const example = readFileSync(
  fileURLToPath(new URL("../../../../examples/dpp-episode/delivery.json", import.meta.url)),
  "utf8",
);
const faultsOf = (text: string) =>
  readSpec(text).faults.map(
    ({ code, message, requirement: { range } }) => `${range.start.line}:${range.start.column} ${code} ${message}`,
  );
const changed = (from: string, to: string) => {
  expect(example).toContain(from);
  return example.replace(from, to);
};

describe("keys of this edition", () => {
  it.each([
    ["forbiden", { forbiden: [] }, "forbidden"],
    [
      "reqires",
      {
        deliverables: { stills: { type: "image", files: "a.jpg", reqires: "b" }, b: { type: "image", files: "b.jpg" } },
      },
      "requires",
    ],
    [
      "dues",
      {
        production: { title: "A", dates: { delivery: "2026-12-04" } },
        deliverables: { stills: { type: "image", files: "a.jpg", dues: "delivery" } },
      },
      "due",
    ],
    ["transmision", { production: { title: "A", dates: { transmision: "2026-12-04" } } }, "transmission"],
  ])("%s is told with what is meant", (_, part, meant) => {
    const stills = { type: "image", files: "a.jpg" };
    const { faults } = readSpec(JSON.stringify({ production: { title: "A" }, deliverables: { stills }, ...part }));
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining(`did you mean "${meant}"?`)]);
  });
});

describe("a spec that is right", () => {
  it("has no faults, with its comments and trailing commas, and with a byte order mark", () => {
    expect(faultsOf(example)).toEqual([]);
    expect(faultsOf(`\uFEFF${example}`)).toEqual([]);
    expect(faultsOf(example.replaceAll("\n", "\r\n"))).toEqual([]);
  });
});

describe("one fault in a spec", () => {
  it("is one finding, on the line of the value that the client does not take, with the client's document", () => {
    expect(
      faultsOf(
        changed(
          '"width": 1920,\n        "height": 1080,\n        "displayAspectRatio"',
          '"width": 1440,\n        "height": 1080,\n        "displayAspectRatio"',
        ),
      ),
    ).toEqual([
      '26:18 spec/client-requirement Programme video width is 1440, DPP AS-11 HD takes 1920 pixels (AMWA AS-11 UK DPP HD 1.1, "1080i25 Class 100 AVC mapped with RP 2008")',
    ]);
  });

  it("is told on the key that is misspelt, with the right one and a fix", () => {
    const { faults } = readSpec(changed('"bitDepth": 10', '"bitdepth": 10'));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toBe('Programme video has no key "bitdepth"; did you mean "bitDepth"?');
    expect(faults[0]?.fix).toMatchObject({ kind: "replace", text: '"bitDepth"' });
  });

  it("is told of the keys for captions, reels and sample formats too", () => {
    const film = (more: object) =>
      readSpec(
        JSON.stringify({
          production: { title: "The Long Field", reels: 2 },
          deliverables: { film: { type: "media", per: ["reel"], files: "LF_R<reel>.mov", ...more } },
        }),
      ).faults.map(({ message }) => message);
    expect(film({ caption: null })).toEqual(['Film has no key "caption"; did you mean "captions"?']);
    expect(film({ captions: { format: "CEA608" } })[0]).toContain('did you mean "CEA-608"?');
    expect(film({ reelsTogeter: { duration: "8 s" } })[0]).toContain('did you mean "reelsTogether"?');
    expect(film({ audio: { sampleformat: "integer" } })[0]).toContain('did you mean "sampleFormat"?');
    expect(film({ optional: "in parts" })[0]).toContain("in part");
  });

  it("is told once, however many alternatives the schema tried", () => {
    expect(
      faultsOf(
        changed('"height": 1080,\n        "displayAspectRatio"', '"height": "1080p",\n        "displayAspectRatio"'),
      ),
    ).toEqual(['27:19 spec/value Programme video height is "1080p"; write 1080']);
    expect(
      faultsOf(changed('"type": "media",\n      "files": "Trailer', '"type": "medai",\n      "files": "Trailer')),
    ).toHaveLength(1);
  });

  it("is told where a word of a closed set is nearly right", () => {
    expect(faultsOf(changed('["ProRes 422 HQ", "ProRes 4444"]', '"Prores 422 HQ"'))[0]).toContain(
      'did you mean "ProRes 422 HQ"?',
    );
  });

  it("names what the client asks for and the spec does not state", () => {
    expect(faultsOf(changed('"bitDepth": 10,', ""))).toEqual([
      '23:7 spec/client-requirement Programme video bit depth is not stated, DPP AS-11 HD takes 10 bit (AMWA AS-11 UK DPP HD 1.1, "1080i25 Class 100 AVC mapped with RP 2008")',
    ]);
    expect(faultsOf(changed('"pse-certificate"', '"pse-paper"'))[0]).toContain(
      'Deliverable "pse-certificate" is not in the spec, DPP AS-11 HD asks for it',
    );
  });

  it("counts a key that stands twice", () => {
    expect(faultsOf(changed('"tracks": 1,', '"tracks": 1, "tracks": 2,'))).toEqual([
      '24:22 spec/duplicate-key The key "tracks" stands here a second time; only one of the two can count',
    ]);
  });
});

describe("a text that is no spec", () => {
  it("is told where it stops being JSON, in one sentence", () => {
    expect(faultsOf("LFD1001A.mxf")).toHaveLength(1);
    expect(faultsOf("")).toEqual([
      '1:1 spec/syntax The spec is empty; the least that it can say is { "production": { … }, "deliverables": { … } }',
    ]);
    expect(faultsOf(changed('"series": 2,', '"series": 2'))).toEqual([
      "7:15 spec/syntax Here a comma is missing between two values",
    ]);
    expect(faultsOf("[]")).toHaveLength(1);
    expect(faultsOf("null")).toHaveLength(1);
  });

  it("does not overflow on deep nesting, and is not read when it is too large", () => {
    expect(faultsOf("[".repeat(1_000_000))).toEqual(["1:65 spec/syntax The brackets are nested more than 64 deep"]);
    expect(faultsOf(`"${"x".repeat(5 * 2 ** 20)}"`)[0]).toContain("5.0 MB; one of more than 4 MB is not read");
  });

  it("cannot smuggle a key past the vocabulary", () => {
    expect(faultsOf(changed('"series": 2,', '"__proto__": { "series": 2 },'))[0]).toContain('has no key "__proto__"');
    expect(faultsOf(changed('"series": 2,', '"constructor": 2,'))[0]).toContain('has no key "constructor"');
  });

  it("never throws, whatever it is", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => Array.isArray(readSpec(text).faults)));
    const cuts = fc.integer({ min: 0, max: example.length });
    fc.assert(
      fc.property(cuts, cuts, (from, to) => readSpec(example.slice(0, from) + example.slice(to)).faults.length >= 0),
    );
  });
});

describe("a spec with a merge conflict", () => {
  it("is told as what it is", () => {
    const text = `{
  "production": { "title": "The Long Field" },
  "deliverables": { "programme": { "type": "media", "files": "a.mxf" } },
  "waivers": [
<<<<<<< ours
    { "code": "media/raster" }
=======
    { "code": "media/chroma" }
>>>>>>> theirs
  ]
}`;
    expect(readSpec(text).faults).toMatchObject([
      {
        code: "spec/syntax",
        message: "Here stands a merge conflict; keep one of its two sides, and take its marks out",
        requirement: { range: { start: { line: 5, column: 1 } } },
      },
    ]);
  });
});
