import { describe, expect, it } from "vitest";
import { linksIn } from "./links-in.js";
import { nothingKnown } from "./spec-in-test.js";
import { readSpecText } from "./spec-text.js";

describe("a link in the spec", () => {
  it("leads to the one file that a name stands for, when it is there", () => {
    const text = `{ "production": { "productionNumber": "LFD1" },
"deliverables": { "a": { "files": ["<productionNumber>.mxf", "b.wav", "*.jpg", "gone.pdf"] } } }`;
    const links = linksIn(readSpecText(text), { ...nothingKnown, paths: ["LFD1.mxf", "b.wav", "c.jpg"] });
    expect(
      links.map(({ path, range }) => `${path} ${range.start.line}:${range.start.column}-${range.end.column}`),
    ).toEqual(["LFD1.mxf 2:37-59", "b.wav 2:63-68"]);
  });

  it("leads nowhere from a name that stands for a file of each episode", () => {
    const text = `{ "episodes": [{ "number": 1 }, { "number": 2 }], "deliverables": { "a": { "per": ["episode"], "files": "<episode>.mxf" } } }`;
    expect(linksIn(readSpecText(text), { ...nothingKnown, paths: ["1.mxf", "2.mxf"] })).toEqual([]);
  });

  it("finds a name that the disk stores in another form of Unicode, by the disk's own name", () => {
    const text = `{ "deliverables": { "a": { "files": "caf\u00e9.wav" } } }`;
    expect(linksIn(readSpecText(text), { ...nothingKnown, paths: ["cafe\u0301.wav"] })[0]?.path).toBe("cafe\u0301.wav");
  });
});
