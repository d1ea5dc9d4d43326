import { describe, expect, it } from "vitest";
import { formatValue } from "./format-value.js";

describe("formatValue", () => {
  it.each([
    ["7", "02", "07"],
    ["7", "03", "007"],
    ["107", "02", "107"],
    ["1-2", "02", "01-02"],
    ["fr-CA", "iso3", ["fra", "fre", "FRA", "FRE"]],
    ["de", "ISO3", ["DEU", "GER"]],
    ["en-GB", "ISO3", "ENG"],
    ["nb", "ISO3", "NOB"],
    ["cmn-Hans", "ISO3", "CMN"],
    ["Été", "upper", "ÉTÉ"],
    ["The LONG Field", "lower", "the long field"],
    ["L'Été à la mer", "slug", "lete-a-la-mer"],
    ["Größe & Glanz: Teil 2", "slug", "grosse-glanz-teil-2"],
    ["Łódź  –  Ærø", "slug", "lodz-aero"],
    ["the long field", "pascal", "TheLongField"],
    ["BBC's été, part two", "pascal", "BBCsÉtéPartTwo"],
    ["a b", undefined, "a b"],
    ["a b", "", "unknown format"],
    ["a b", "00", "unknown format"],
    ["a b", "title", "unknown format"],
  ])("writes %s as %s: %s", (value, format, text) => {
    expect(formatValue(value, format)).toEqual(text);
  });

  it("makes no slug of letters that have no plain form, rather than drop them", () => {
    expect(formatValue("Москва 1", "slug")).toEqual({
      reason: 'stands for "Москва 1", and м has no plain letter; put the name into "variables"',
    });
  });

  it("has no code of three letters for what is no language", () => {
    expect(formatValue("LFD1", "iso3")).toEqual({
      reason: 'stands for "LFD1", for which ISO 639-2 has no code of three letters',
    });
  });

  it("pads numbers only", () => {
    expect(formatValue("LFD1", "02")).toEqual({ reason: 'fills a number up with zeros, but stands for "LFD1"' });
  });
});
