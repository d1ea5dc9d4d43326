import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readName, splitPattern } from "./read-name.js";

const read = (path: string, pattern: string) =>
  readName(path, pattern)?.map(({ fact, words }) => `${fact} ${words.join("|")}`);

describe("readName", () => {
  it.each([
    [
      "LongField_FTR-1_F_EN-XX_UK-15_51_2K_HDG.mxf",
      "*_<audioLanguage>-*_*_<channels>_<raster>_*",
      ["audioLanguage EN", "channels 51", "raster 2K"],
    ],
    ["ABC_DEFG001_030.mxf", "*_<seconds:3>.{mxf,mov}", ["seconds 030"]],
    ["ABCDEFG001030.mov", "*<seconds:3>.{mxf,mov}", ["seconds 030"]],
    ["Seed_5.1_29.97p.mov", "*_<channels>_<frameRate>.mov", ["channels 5.1", "frameRate 29.97P"]],
    ["Seed_uhd.mov", "*_<raster>.mov", ["raster UHD"]],
    ["Film_EN_51_4K/picture.mxf", "*_<raster>/*", ["raster 4K"]],
    ["folder/Seed_en-GB.wav", "*_<audioLanguage>.wav", ["audioLanguage en-GB"]],
  ])("reads %s by %s", (path, pattern, said) => {
    expect(read(path, pattern)).toEqual(said);
  });

  it("knows a name that does not fit from one that says nothing", () => {
    expect(read("Seed.mov", "*_<raster>.mov")).toBeUndefined();
    expect(read("Seed_3K.mov", "*_<raster>.mov")).toBeUndefined();
  });

  it("takes every word that may be meant where the pattern leaves it open", () => {
    expect(read("Seed_UHD.mov", "*<raster>*")).toEqual(["raster HD|UHD"]);
  });

  it.each([
    ["Seed_*", "says nothing"],
    ["Seed_<rastr>", "not a fact"],
    ["{<raster>", "no pattern"],
  ])("refuses %s (%s)", (pattern) => {
    expect(splitPattern(pattern)).toHaveProperty("reason");
  });

  it("comes to an end with whatever name and pattern", () => {
    const pattern = fc.array(fc.constantFrom("*", "<raster>", "<audioLanguage>", "<seconds:2>", "_", "{a,b}", "?"), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), pattern, (name, pieces) => {
        for (const { words } of readName(name, pieces.join("")) ?? []) expect(words.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
