import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePattern } from "../names/file-pattern.js";
import { fillTokens } from "./fill-tokens.js";

const values = {
  title: "The Long Field",
  productionNumber: "LFD1001A",
  episode: "7",
  language: "en-GB",
  star: "Anna *",
  split: "Fact/Fiction",
};

describe("fillTokens", () => {
  it.each([
    ["<productionNumber>.mxf", "LFD1001A.mxf"],
    ["Stills/*.jpg", "Stills/*.jpg"],
    ["<productionNumber>_<language>.stl", "LFD1001A_en-GB.stl"],
    ["<productionNumber>_<version:digits>.wav", "LFD1001A_<version:digits>.wav"],
    ["<episode:02>_<episode:digits:3>_<date:YYYYMMDD>", "07_<episode:digits:3>_<date:YYYYMMDD>"],
    ["<title:slug>-<title:pascal>/<title:upper>", "the-long-field-TheLongField/THE LONG FIELD"],
    ["<split:slug>", "fact-fiction"],
  ])("fills %s so that it reads %s", (pattern, text) => {
    expect(textOf(pattern)).toBe(text);
  });

  it("takes no wildcard from a value", () => {
    const filled = fillTokens("<star>*.wav", values);
    const pattern = "pattern" in filled && compilePattern(filled.pattern);
    expect(pattern && "text" in pattern && pattern.text).toBe("Anna **.wav");
    expect(pattern && "matches" in pattern && pattern.matches("Anna * 2.wav")).toBe(true);
    expect(pattern && "matches" in pattern && pattern.matches("Anna 2.wav")).toBe(false);
  });

  it.each([
    [
      "LFD_<productionNumer>.mxf",
      '<productionNumer> in "LFD_<productionNumer>.mxf" is not a token; did you mean <productionNumber>?',
      4,
      17,
    ],
    ["<Title:slug>", '<Title:slug> in "<Title:slug>" is not a token; did you mean <title:slug>?', 0, 12],
    [
      "a/<constructor>",
      '<constructor> in "a/<constructor>" is not a token; here one can write <episode>, <language>, <productionNumber>, <split>, <star> or <title>, or give it a value under "variables"',
      2,
      13,
    ],
    [
      "<title:sulg>",
      '<title:sulg> in "<title:sulg>" has a format that there is not; did you mean <title:slug>?',
      0,
      12,
    ],
    [
      "<v:digit>",
      '<v:digit> in "<v:digit>" is not a token; here one can write <episode>, <language>, <productionNumber>, <split>, <star> or <title>, or give it a value under "variables"',
      0,
      9,
    ],
    [
      "<episode:digit>",
      '<episode:digit> in "<episode:digit>" has a format that there is not; did you mean <episode:digits>?',
      0,
      15,
    ],
    ["<episode:2>", '<episode:2> in "<episode:2>" has a format that there is not; did you mean <episode:02>?', 0, 11],
    ["<title:02>", '<title:02> in "<title:02>" fills a number up with zeros, but stands for "The Long Field"', 0, 10],
    [
      "x<split>",
      '<split> in "x<split>" stands for "Fact/Fiction", which holds a /, which no file name can; write the name out, or use <split:slug>',
      1,
      7,
    ],
  ])("says what is wrong with %s, and where", (pattern, reason, offset, length) => {
    expect(fillTokens(pattern, values)).toMatchObject({ reason, offset, length });
  });

  it("sees through spaces in a token, and tells a few tokens of very many", () => {
    expect(fillTokens("< title >", values)).toMatchObject({ reason: expect.stringContaining("did you mean <title>?") });
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`variable${index}`, "x"]));
    const told = fillTokens("<nothing>", many);
    expect("reason" in told && told.reason.match(/<variable/g)?.length).toBe(12);
  });

  it("lets no value bring a folder, a backslash or a control character", () => {
    for (const value of ["a/b", "a\\b", "a\nb", "a\ud800", "\u2028"]) {
      expect(fillTokens("<title>", { title: value })).toHaveProperty("reason");
      expect(fillTokens("<title:upper>", { title: value })).toHaveProperty("reason");
    }
  });

  it("fills no token with nothing", () => {
    expect(fillTokens("<title>", { title: " " })).toHaveProperty("reason");
    expect(fillTokens("<title:slug>", { title: "?!" })).toHaveProperty("reason");
  });

  it("leaves a < without its > for the pattern to tell", () => {
    const filled = fillTokens("a<title", values);
    expect("pattern" in filled && compilePattern(filled.pattern)).toMatchObject({ offset: 1 });
  });

  it("keeps the place of a later fault in the spec's own text", () => {
    const filled = fillTokens("<title>/<star>//x", values);
    expect("pattern" in filled && compilePattern(filled.pattern)).toMatchObject({ offset: 15 });
  });

  it("makes a name of any value that matches just that name", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab*?{},<>[]!()é.$&") }), (title) => {
        const filled = fillTokens("x<title>.mxf", { title });
        if ("reason" in filled) return;
        const pattern = compilePattern(filled.pattern);
        expect("matches" in pattern && pattern.exact).toBe(`x${title}.mxf`.normalize("NFC"));
      }),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."<>:0title2slug/*{") }), fc.string(), (pattern, title) => {
        const filled = fillTokens(pattern, { title });
        if ("pattern" in filled) compilePattern(filled.pattern);
      }),
    );
  });
});

function textOf(pattern: string): string {
  const filled = fillTokens(pattern, values);
  return "reason" in filled ? filled.reason : filled.pattern.map(({ text }) => text).join("");
}
