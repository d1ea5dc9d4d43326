import fc from "fast-check";
import { minimatch } from "minimatch";
import { describe, expect, it } from "vitest";
import { compilePattern, type FilePattern } from "./file-pattern.js";

describe("compilePattern", () => {
  it.each([
    ["LFD1001A.mxf", ["LFD1001A.mxf"], ["LFD1001a.mxf", "LFD1001A.mxf2", "Stems/LFD1001A.mxf", "xLFD1001A.mxf"]],
    ["Stills/*.jpg", ["Stills/a.jpg", "Stills/.jpg", "Stills/a b.c.jpg"], ["a.jpg", "Stills/x/a.jpg", "Stills/a.JPG"]],
    ["take?.wav", ["take1.wav", "takeé.wav", "take😀.wav"], ["take.wav", "take12.wav", "take/.wav"]],
    ["**/x", ["x", "a/x", "a/b/x"], ["ax", "a/bx", "x/a"]],
    ["a/**", ["a/b", "a/b/c"], ["a", "ab", "b/a/c"]],
    ["a/**/b", ["a/b", "a/x/b", "a/x/y/b"], ["ab", "a/xb", "a/b/c"]],
    ["**", ["a", "a/b"], []],
    ["**/*.{mov,mxf}", ["x.mov", "a/b.mxf"], ["a.avi", "a.mov/x"]],
    ["a{,_v2}.mov", ["a.mov", "a_v2.mov"], ["a_v3.mov"]],
    ["{a,b{c,d*}}", ["a", "bc", "bd", "bdx"], ["b", "ac", "bcx"]],
    ["{Stems/mix,master}.wav", ["Stems/mix.wav", "master.wav"], ["mix.wav", "Stems/master.wav"]],
    ["{Stills/**,**/Thumbs.db}", ["Stills/a/b", "Thumbs.db", "a/Thumbs.db"], ["Stills", "a/b"]],
    ["a,b.txt", ["a,b.txt"], ["a"]],
    ["[ab] !(x).txt", ["[ab] !(x).txt"], ["a !(x).txt"]],
    ["X_<version:digits>.wav", ["X_1.wav", "X_0042.wav"], ["X_.wav", "X_1a.wav", "X_٣.wav"]],
    ["X_<take:digits:3>.wav", ["X_001.wav"], ["X_01.wav", "X_0001.wav"]],
    ["X_<who:letters>.wav", ["X_Anna.wav", "X_Zoë.wav"], ["X_A1.wav", "X_.wav", "X_A b.wav"]],
    ["X_<id:alphanumeric:4>.wav", ["X_a1B2.wav"], ["X_a1B.wav", "X_a1_2.wav"]],
    [
      "<date:YYYYMMDD>.pdf",
      ["20261123.pdf", "20240229.pdf"],
      ["20260229.pdf", "20261301.pdf", "20261100.pdf", "2026-1123.pdf", "00000101.pdf"],
    ],
    ["<date:YYYY-MM-DD>.pdf", ["2026-11-23.pdf"], ["2026-11-31.pdf", "20261123.pdf", "2026_11_23.pdf"]],
    ["a<date:DDMMYY>*", ["a231126", "a290200x"], ["a311126", "a112326"]],
    ["<day:YYMMDD><day:DD-MM-YYYY>", ["26112323-11-2026"], ["26112323-11-26"]],
  ])("%s", (pattern, fitting, others) => {
    const { matches, matchesIgnoringCase } = compiled(pattern);
    expect(fitting.filter((path) => !matches(path))).toEqual([]);
    expect(fitting.filter((path) => !matchesIgnoringCase(path.toUpperCase()))).toEqual([]);
    expect(others.filter((path) => matches(path))).toEqual([]);
  });

  it.each([
    ["", "it is empty; write the name of the file", 0],
    ["/masters/a.mxf", "it starts at the root of a disk; write the name as it stands inside the delivery folder", 0],
    [
      "C:\\masters\\a.mxf",
      "it starts at the root of a disk; write the name as it stands inside the delivery folder",
      0,
    ],
    ["Stems\\a.wav", "it holds a backslash; write / between folders", 5],
    ["../a.mxf", ".. leads out of the delivery folder; write the name as it stands inside it", 0],
    ["a/../b.mxf", ".. leads out of the delivery folder; write the name as it stands inside it", 2],
    ["a/..", ".. leads out of the delivery folder; write the name as it stands inside it", 2],
    ["./a.mxf", ". is the folder itself; write the name without ./", 0],
    ["Stills/", "it ends with / and so names a folder; write Stills/** for everything below", 6],
    ["a//b", "it has a folder without a name; write one / between folders", 2],
    ["a{b,c", "a { has no }; write alternatives as {a,b}", 1],
    ["a}b", "a } has no {; write alternatives as {a,b}", 1],
    ["{title}.mxf", "{title} has nothing to choose between; a token is written <title>", 0],
    ["a{}.mxf", "{} has nothing to choose between; write alternatives as {a,b}", 1],
    ["a<title", "a < has no >; write a token as <title>, or a blank as <version:digits>", 1],
    ["a<b<c>", "a < has no >; write a token as <title>, or a blank as <version:digits>", 1],
    ["a>b", "a > has no <; write a token as <title>, or a blank as <version:digits>", 1],
    ["<title>.mxf", "<title> stands for nothing here; write the name itself, or a blank such as <version:digits>", 0],
    ["<v:digit>", "<v:digit> has a format that no blank has; did you mean <v:digits>?", 0],
    [
      "<v:digits:33>",
      "<v:digits:33> has a format that no blank has; write digits, digits:3, letters, alphanumeric or a date such as YYYYMMDD",
      0,
    ],
    ["a/**.jpg", "** stands for whole folders; write **/ before a name, /** at the end, or * inside a name", 2],
    ["a**/b", "** stands for whole folders; write **/ before a name, /** at the end, or * inside a name", 1],
    ["{**,a}/b", "** stands for whole folders; write **/ before a name, /** at the end, or * inside a name", 1],
    ["***", "** stands for whole folders; write **/ before a name, /** at the end, or * inside a name", 0],
    ["a".repeat(1001), "it has 1001 characters; write one of at most 1000", 0],
  ])("says why %s matches nothing, and where", (pattern, reason, offset) => {
    expect(compilePattern(pattern)).toEqual({ reason, offset });
  });

  it("knows the one name that fits, and whether any number of files may", () => {
    const kinds = ["Stems/a.wav", "{a,b}.wav", "{a,*}.wav", "*.wav", "a?.wav", "**/a", "<v:digits>.wav", "e\u0301.wav"];
    expect(kinds.map((pattern) => [compiled(pattern).exact, compiled(pattern).wildcard])).toEqual([
      ["Stems/a.wav", false],
      [undefined, false],
      [undefined, true],
      [undefined, true],
      [undefined, true],
      [undefined, true],
      [undefined, true],
      ["\u00e9.wav", false],
    ]);
  });

  it("compares in NFC on both sides", () => {
    for (const pattern of ["\u00e9.wav", "e\u0301.wav", "\u00e9*", "e\u0301*", "?.wav"]) {
      expect(compiled(pattern).matches("\u00e9.wav")).toBe(true);
      expect(compiled(pattern).matches("e\u0301.wav")).toBe(true);
    }
  });

  it("takes every character of a filled-in value as itself", () => {
    const pattern = compilePattern([
      { text: "a/", literal: false, offset: 0 },
      { text: "{*}<?>,**", literal: true, offset: 2 },
      { text: "*", literal: false, offset: 9 },
    ]);
    expect(pattern).toMatchObject({ text: "a/{*}<?>,***", exact: undefined });
    expect("matches" in pattern && pattern.matches("a/{*}<?>,**.wav")).toBe(true);
    expect("matches" in pattern && pattern.matches("a/x.wav")).toBe(false);
  });

  it("lets no value climb out of the folder", () => {
    const pieces = [
      { text: "a/", literal: false, offset: 0 },
      { text: "..", literal: true, offset: 2 },
      { text: "/b", literal: false, offset: 9 },
    ];
    expect(compilePattern(pieces)).toMatchObject({ offset: 2 });
  });

  it("tells whether a name alone fits its last part", () => {
    const fits = (pattern: string, name: string) => compiled(pattern).matchesName(name);
    expect(fits("Stems/a.wav", "a.wav")).toBe(true);
    expect(fits("Trailer/*_trailer.mov", "x_trailer.mov")).toBe(true);
    expect(fits("{A,B}/x{1,2}.wav", "x2.wav")).toBe(true);
    expect(fits("**/x.wav", "x.wav")).toBe(true);
    expect(fits("Stills/*.jpg", "a.png")).toBe(false);
    for (const pattern of ["Docs/*", "Docs/**", "Docs/*.*", "a/{b/c,d}.x", "?"])
      expect(fits(pattern, "d.x")).toBe(false);
  });

  it("never throws, and a pattern without signs matches itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab/.*?{},<>:digts3\\ é") }), fc.string(), (text, path) => {
        const pattern = compilePattern(text);
        if ("reason" in pattern) return;
        pattern.matches(path);
        pattern.matchesIgnoringCase(path);
        pattern.matchesName(path);
        if (pattern.exact !== undefined) expect(pattern.matches(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("agrees with minimatch where the two mean the same", () => {
    const part = fc.constantFrom("a", "b", "ab", ".b", "*", "?", "{a,b}", "{a,*b}", "{,a}", "{a,{b,?}}", "a*", "*b");
    const name = fc
      .array(part, { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join("").replaceAll(/\*\*+/g, "*"));
    const pattern = fc.array(fc.oneof({ weight: 4, arbitrary: name }, { weight: 1, arbitrary: fc.constant("**") }), {
      minLength: 1,
      maxLength: 4,
    });
    const path = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "."), minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    });
    let compared = 0;
    fc.assert(
      fc.property(pattern, path, (names, folders) => {
        // A name that may be empty (`x/{,a}/y`) is a folder less to minimatch, and never a path to us.
        if (names.some((one) => /^({,a})+$/.test(one)) || folders.some((one) => /^\.+$/.test(one))) return;
        // Nor is `**` that only comes of two alternatives (`*{,a}*`) a row of folders to us.
        const written = names.filter((one) => one === "**").length;
        const stars = (one: string) => one.split("/").filter((name) => /^\*\*+$/.test(name)).length;
        if (minimatch.braceExpand(names.join("/")).some((one) => stars(one) > written)) return;
        const mine = compilePattern(names.join("/"));
        if ("reason" in mine) return;
        compared += 1;
        const options = { dot: true, noext: true, nonegate: true, nocomment: true, platform: "linux" } as const;
        expect(mine.matches(folders.join("/"))).toBe(minimatch(folders.join("/"), names.join("/"), options));
      }),
      {
        numRuns: 5000,
        examples: [
          [
            ["a", "**", "b"],
            ["a", "b"],
          ],
          [["**"], ["a"]],
          [["a", "**"], ["a"]],
        ],
      },
    );
    expect(compared).toBeGreaterThan(1000);
  });
});

function compiled(pattern: string): FilePattern {
  const compiledPattern = compilePattern(pattern);
  if ("reason" in compiledPattern) throw new Error(compiledPattern.reason);
  return compiledPattern;
}
