import { describe, expect, it } from "vitest";
import { formatValue } from "./format-value.js";

describe("formatValue", () => {
  it.each([
    ["7", "02", "07"],
    ["7", "03", "007"],
    ["107", "02", "107"],
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
    expect(formatValue(value, format)).toBe(text);
  });

  it("makes no slug of letters that have no plain form, rather than drop them", () => {
    expect(formatValue("Москва 1", "slug")).toEqual({
      reason: 'stands for "Москва 1", and м has no plain letter; put the name into "variables"',
    });
  });

  it("pads numbers only", () => {
    expect(formatValue("LFD1", "02")).toEqual({ reason: 'fills a number up with zeros, but stands for "LFD1"' });
  });
});
