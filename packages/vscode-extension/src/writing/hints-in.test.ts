import type { Comparison } from "deliverables-core";
import { describe, expect, it } from "vitest";
import { hintsIn } from "./hints-in.js";
import { nothingKnown } from "./spec-in-test.js";
import { readSpecText } from "./spec-text.js";

const text = `{
  "deliverables": {
    "stills": {
      "width": { "min": 3000 },
      "format": "JPEG",
      "alpha": "present"
    }
  }
}`;
const whole = { start: { line: 1, column: 1 }, end: { line: 9, column: 1 } };
const seen = (field: string, file: string, actual: string, outcome: Comparison["outcome"] = "met"): Comparison => ({
  code: "image/x",
  outcome,
  deliverable: "stills",
  file,
  pointer: `/deliverables/stills/${field}`,
  expected: "as asked",
  actual,
});
const hints = (compared: Comparison[], range = whole, pending = new Set<string>()) =>
  hintsIn(readSpecText(text), range, { ...nothingKnown, compared, pending });
const labels = (compared: Comparison[]) => hints(compared).map(({ label }) => label);

describe("a measured value beside the one that is asked for", () => {
  it("stands where a file differs, behind the value", () => {
    expect(hints([seen("format", "a.jpg", "PNG", "wrong")])).toEqual([
      {
        position: { line: 5, column: 23 },
        label: "PNG",
        tooltip: "Asked for: as asked\n\n- `a.jpg`: PNG, **wrong**",
        isWrong: true,
      },
    ]);
  });

  it("stands where the spec leaves room, and not where a file has exactly what is asked", () => {
    expect(
      labels([seen("width", "a.jpg", "4000 pixels"), seen("format", "a.jpg", "JPEG"), seen("alpha", "a.jpg", "yes")]),
    ).toEqual(["4000 pixels", "yes"]);
  });

  it("tells equal values together, and names the files that are wrong", () => {
    const right = ["a", "b", "c"].map((name) => seen("width", `S/${name}.jpg`, "3000 pixels"));
    expect(labels(right)).toEqual(["3 × 3000 pixels"]);
    expect(labels([seen("width", "S/d.jpg", "1200 pixels", "wrong"), ...right])).toEqual([
      "3 × 3000 pixels, 1200 pixels in d.jpg",
    ]);
    const many = ["1", "2", "3", "4", "5"].map((name) => seen("width", `${name}.jpg`, `${name} pixels`, "wrong"));
    expect(labels(many)).toEqual(["1 pixels in 1.jpg, 2 pixels in 2.jpg, 3 pixels in 3.jpg, 2 more"]);
  });

  it("keeps to the range, and waits for files that are being read", () => {
    const differs = [seen("format", "a.jpg", "PNG", "wrong")];
    expect(hints(differs, { start: { line: 1, column: 1 }, end: { line: 4, column: 1 } })).toEqual([]);
    expect(hints(differs, whole, new Set(["a.jpg"]))).toEqual([]);
  });
});
