import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLanguageTag } from "./language-tag.js";

describe("a language tag", () => {
  it.each([
    ["en-gb", "en-GB"],
    ["ZH-HANS-cn", "zh-Hans-CN"],
    ["es-419", "es-419"],
    ["cmn-Hans", "cmn-Hans"],
    ["de-DE-1996", "de-DE-1996"],
    ["qaa", "qaa"],
    ["zxx", "zxx"],
    ["i-klingon", "i-klingon"],
    ["en-x-producer", "en-x-producer"],
  ])("%s is %s", (text, canonical) => expect(readLanguageTag(text)).toEqual({ canonical }));

  it.each([
    ["en-UK", 'there is no region "UK"', "en-GB"],
    ["eng", 'there is no language "eng"', "en"],
    ["ger-DE", 'there is no language "ger"', "de-DE"],
    ["jp", 'there is no language "jp"', "ja"],
    ["en_GB", "it is not of the form en, en-GB or zh-Hans", "en-GB"],
    ["en-EN", 'there is no region "EN"', undefined],
    ["English", 'there is no language "English"', "en"],
    ["zh-Simp", 'there is no script "Simp"', undefined],
    ["", "it is not of the form en, en-GB or zh-Hans", undefined],
  ])("%s is none: %s", (text, reason, suggestion) => {
    expect(readLanguageTag(text)).toEqual({ reason, ...(suggestion && { suggestion }) });
  });

  it("never throws, and a canonical form gives itself", () => {
    const parts = fc.array(fc.stringMatching(/^[a-zA-Z0-9]{1,8}$/), { maxLength: 6 }).map((list) => list.join("-"));
    fc.assert(
      fc.property(fc.oneof(fc.string(), parts), (text) => {
        const reading = readLanguageTag(text);
        if ("canonical" in reading) expect(readLanguageTag(reading.canonical)).toEqual(reading);
      }),
    );
  });
});
