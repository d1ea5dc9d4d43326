import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathsIn, spansOf } from "./file-span.js";

describe("spans of files", () => {
  it("are frames that follow each other, whatever order they come in", () => {
    expect(spansOf(["F/a_0003.dpx", "F/a_0001.dpx", "F/a_0002.dpx", "F/a_0007.dpx"])).toEqual([
      { first: "F/a_0001.dpx", last: "F/a_0003.dpx" },
      { first: "F/a_0007.dpx", last: "F/a_0007.dpx" },
    ]);
  });

  it("do not go from one folder, name or ending to another", () => {
    expect(spansOf(["R1/a_0001.jp2", "R2/a_0002.jp2", "R2/a_0003.j2c", "R2/b_0004.j2c"])).toHaveLength(4);
  });

  it("count no digits of the ending", () => {
    expect(spansOf(["cut.jp2", "cut.jp3"])).toHaveLength(2);
  });

  it("give back the paths that they were made of", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[ab]\/[xy_]?\d{1,5}v?\.(dpx|jp2)$/)), (paths) => {
        const back = spansOf(paths).flatMap((span) => pathsIn(span, 100_000) ?? []);
        expect([...back].sort()).toEqual([...paths].sort());
      }),
    );
  });

  it("are none where the last is of another series, comes first, or is too far away", () => {
    expect(pathsIn({ first: "a_01.dpx", last: "b_02.dpx" }, 9)).toBeUndefined();
    expect(pathsIn({ first: "a_02.dpx", last: "a_01.dpx" }, 9)).toBeUndefined();
    expect(pathsIn({ first: "a_01.dpx", last: "a_11.dpx" }, 10)).toBeUndefined();
    expect(pathsIn({ first: "a_01.dpx", last: "a_10.dpx" }, 10)).toHaveLength(10);
  });
});
