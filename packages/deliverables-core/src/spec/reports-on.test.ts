import { describe, expect, it } from "vitest";
import { readSpec } from "./read-spec.js";

const specWith = (paper: object, key = "synopsis") =>
  JSON.stringify({
    production: { title: "The Long Field", productionNumber: "LFD1001A" },
    deliverables: {
      programme: { type: "media", files: "LFD1001A.mov", loudness: { integrated: -23, report: key } },
      [key]: { type: "document", files: "A1.pdf", ...paper },
    },
  });
const told = (paper: object, key?: string) => (readSpec(specWith(paper, key)).advice ?? []).map((one) => one.message);

describe("a paper that is named as a report", () => {
  it("is told where nothing says that it reports on the file", () => {
    expect(told({})).toEqual([
      'programme names "synopsis" as the report of its loudness, and nothing there says that it reports on it; write "of": "programme" at synopsis, or name the paper that does',
    ]);
  });

  it.each([
    ["belongs to the file", { of: "programme" }, undefined],
    ["has a field with an amount", { fields: { loudness: { heading: "Loudness", amount: { min: 1 } } } }, undefined],
    ["has something to say", { contains: ["LUFS"] }, undefined],
    ["is called a report", {}, "qc-report"],
    ["is called so in the folder", { files: "LFD1001A_R128.pdf" }, undefined],
  ])("is not where it %s", (_, paper, key) => {
    expect(told(paper, key)).toEqual([]);
  });

  it("is no report for the letters in its name", () => {
    expect(told({}, "synopse")).toHaveLength(1);
    expect(told({}, "dialogue-list")).toHaveLength(1);
    expect(told({ contains: ["<title>"] })).toHaveLength(1);
  });
});

describe("a production number that is only announced", () => {
  it.each(["TBC", "tba", "XXX", "TBD"])("%s is told", (number) => {
    const text = specWith({ of: "programme" }).replace('LFD1001A"', `${number}"`);
    expect((readSpec(text).advice ?? []).map((one) => one.message)).toEqual([
      `Production number is ${number}, which stands for one that is still to come; write your own`,
    ]);
  });
});
