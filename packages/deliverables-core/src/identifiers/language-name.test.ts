import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLanguages } from "./language-name.js";

describe("the languages that a paper names", () => {
  it.each([
    ["English", ["en"]],
    ["en-GB", ["en"]],
    ["ENG", ["en"]],
    ["Deutsch", ["de"]],
    ["allemand", ["de"]],
    ["ger", ["de"]],
    ["French / German", ["fr", "de"]],
    ["English with Welsh subtitles", ["en", "cy"]],
    ["Norwegian Bokmål", ["nb"]],
    ["British English", ["en"]],
    ["OV", []],
    ["as recorded", []],
    ["", []],
  ])("%s", (text, languages) => expect(readLanguages(text)).toEqual(languages));

  it("come from any text without a crash", () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(readLanguages(text))));
  });
});
