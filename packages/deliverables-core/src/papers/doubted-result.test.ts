import { describe, expect, it } from "vitest";
import { doubtedResult } from "./doubted-result.js";

const doubtOf = (...texts: string[]) => doubtedResult({ lines: texts.map((text) => ({ text })) }, "PASS");

describe("a result that may be the opposite", () => {
  it.each([
    [["PASS/FAIL: FAIL"]],
    [["This did not PASS."]],
    [["Result: Pass [ ]  Fail [x]"]],
    [["Result: PASS", "Overall result: FAIL"]],
    [["Ergebnis: nicht PASS"]],
    [["Result: PASS", "Red flash violations: 3"]],
    [["Result: PASS", "Analysis stopped by user at 84 %"]],
  ])("%j is doubted", (texts) => expect(doubtOf(...texts)).toBeDefined());

  it.each([
    [["Result: PASS"]],
    [["PASS / FAIL", "Result: PASS"]],
    [["Result: PASS", "Failed checks: 0"]],
    [["Result: PASS", "No failures were found; fail: none"]],
    [["Luminance flash: PASS", "Red flash: PASS"]],
  ])("%j is not", (texts) => expect(doubtOf(...texts)).toBeUndefined());

  it("asks nothing of words that tell no result", () => {
    expect(doubtedResult({ lines: [{ text: "Not for The Long Field" }] }, "The Long Field")).toBeUndefined();
  });
});
