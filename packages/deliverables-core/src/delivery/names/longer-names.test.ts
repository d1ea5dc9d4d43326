import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longerNames } from "./longer-names.js";

describe("a longer name", () => {
  const find = longerNames([
    "Old/LFD1001A_v2.mxf",
    "LFD1001A (1).MXF",
    "LFD1001AB.mxf",
    "LFD1001A_v2.mov",
    "._LFD1001A_x.mxf",
  ]);

  it("begins as the other does, and goes on after a sign, in any folder", () => {
    expect(find("LFD1001A.mxf")).toEqual(["Old/LFD1001A_v2.mxf", "LFD1001A (1).MXF"]);
    expect(find("Masters/LFD1001A.mxf")).toEqual(["Old/LFD1001A_v2.mxf", "LFD1001A (1).MXF"]);
  });

  it("is not another number, and has the same ending", () => {
    expect(find("LFD1001.mxf")).toEqual([]);
    expect(find("LFD1001A.wav")).toEqual([]);
  });

  it("copes with any name", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (paths, name) => {
        expect(paths).toEqual(expect.arrayContaining(longerNames(paths)(name)));
      }),
    );
  });
});
