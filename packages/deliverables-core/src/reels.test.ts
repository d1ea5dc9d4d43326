import { describe, expect, it } from "vitest";
import { check } from "./check-in-memory.js";
import { memoryFolder } from "./folder/memory-folder.js";
import { resolveSpec } from "./resolve-spec.js";
import { readSpec } from "./spec/read-spec.js";

const episodes = [
  { number: 1, productionNumber: "LFD1", reels: 2 },
  { number: 2, productionNumber: "LFD2", reels: 1 },
];
const specOf = (deliverable: { per?: string[]; [key: string]: unknown }, more: object = {}) =>
  JSON.stringify({
    production: { title: "The Long Field", ...more },
    ...(deliverable.per?.includes("episode") && { episodes }),
    deliverables: { mix: { type: "other", ...deliverable } },
  });
const names = (spec: string) => resolveSpec(spec).items.map(({ item, files }) => `${item}: ${files}`);

describe("reels", () => {
  it("are asked for in each episode and each language, as many as the episode has", () => {
    const per = ["episode", "language", "reel"];
    const mix = { per, languages: ["en", "de"], files: "<productionNumber>_<language>_R<reel:02>.wav" };
    expect(names(specOf(mix))).toEqual([
      "LFD1 · en · reel 1: LFD1_en_R01.wav",
      "LFD1 · en · reel 2: LFD1_en_R02.wav",
      "LFD1 · de · reel 1: LFD1_de_R01.wav",
      "LFD1 · de · reel 2: LFD1_de_R02.wav",
      "LFD2 · en · reel 1: LFD2_en_R01.wav",
      "LFD2 · de · reel 1: LFD2_de_R01.wav",
    ]);
  });

  it("are as many as the deliverable says before all others, else as the production", () => {
    const mix = { per: ["reel"], files: "R<reel>.wav" };
    expect(names(specOf({ ...mix, reels: 3 }, { reels: 5 }))).toHaveLength(3);
    expect(names(specOf(mix, { reels: 5 }))).toHaveLength(5);
  });

  it("that nobody counts, and a name that does not tell them apart, are told", () => {
    const faults = (spec: string) => resolveSpec(spec).findings.map(({ message }) => message);
    expect(faults(specOf({ per: ["reel"], files: "R<reel>.wav" }))).toEqual([
      'mix is asked for each reel, but nobody says how many "reels" there are: add it to the deliverable, the episodes or the production',
    ]);
    expect(faults(specOf({ per: ["reel"], reels: 2, files: "mix.wav" }))).toHaveLength(1);
    expect(faults(specOf({ files: "mix_<reel>.wav" }))).toEqual([
      '<reel> has no value: ask for the deliverable with "per": ["reel"] and say how many "reels" there are',
    ]);
    expect(faults(specOf({ reels: 2, files: "mix.wav" }))).toHaveLength(1);
    expect(readSpec(specOf({ per: ["reels"], files: "mix.wav" })).faults[0]?.message).toContain("reel");
  });

  it("are missing one by one", async () => {
    const spec = specOf({ per: ["reel"], reels: 3, files: "R<reel>.wav" });
    const folder = memoryFolder({ "R1.wav": "\u00011", "R3.wav": "\u00013" });
    const report = await check(spec, folder);
    expect(report.findings.map(({ message, item }) => `${item}: ${message}`)).toEqual(["reel 2: R2.wav is missing"]);
    expect(report.deliverables[0]?.items.map(({ reel, state }) => `${reel} ${state}`)).toEqual([
      "1 accepted",
      "2 missing",
      "3 accepted",
    ]);
  });
});
