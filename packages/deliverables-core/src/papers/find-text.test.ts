import { describe, expect, it } from "vitest";
import { doubtedResult } from "./doubted-result.js";
import { findEach, findText } from "./find-text.js";

const paper = (...lines: string[]) => ({ lines: lines.map((text) => ({ text })) });
const written = (wanted: string, ...lines: string[]) =>
  [...findEach(paper(...lines), wanted)].map(({ line }) => line.text);

describe("a text in a paper", () => {
  it("is found once a line, as a whole word, over the end of a line too", () => {
    expect(written("pass", "PASS, pass and Pass", "PASSED", "no pass")).toEqual(["PASS, pass and Pass", "no pass"]);
    expect(written("red flash", "luminance and red", "flash, red flash")).toEqual([
      "luminance and red",
      "flash, red flash",
    ]);
  });

  it("is found in a line without end", () => {
    const endless = paper("to PASS ".repeat(200_000));
    expect(findText(endless, "pass")?.written).toBe("PASS");
    expect([...findEach(endless, "pass")]).toHaveLength(1);
    expect(doubtedResult(endless, "pass")).toBeUndefined();
  });
});
