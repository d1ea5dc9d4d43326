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
    [["☐ PASS"]],
    [["[ ] PASS   [x] see remarks"]],
    [["PASS [ ]"]],
    [["PASS: ______"]],
    [["PASS pending re-test"]],
    [["Awaiting PASS"]],
    [["PASS expected"]],
    [["The PASS certificate will follow."]],
    [["PASS withdrawn 1 Dec 2026"]],
    [["To PASS, fix the flashes at 10:04."]],
    [["Criteria for a PASS: see annex"]],
    [["Pass rate: 40 %"]],
    [["Do not send it until it is a PASS"]],
    [["Conditional PASS"]],
    [["PASS steht noch aus"]],
    [["PASS unter Vorbehalt"]],
    [["Kriterien für PASS"]],
    [["PASS en attente"]],
    [["PASS sous réserve"]],
    [["Audio: PASS", "Video: not acceptable"]],
    [["Audio: PASS", "Overall: NOK"]],
  ])("%j is doubted", (texts) => expect(doubtOf(...texts)).toBeDefined());

  it.each([
    [["Result: PASS"]],
    [["PASS / FAIL", "Result: PASS"]],
    [["Result: PASS", "Failed checks: 0"]],
    [["Result: PASS", "No failures were found; fail: none"]],
    [["Luminance flash: PASS", "Red flash: PASS"]],
    [["Result: PASS, no violations"]],
    [["PASS – no issues were found"]],
    [["PASS, keine Beanstandungen"]],
    [["Test no. 12: PASS"]],
    [["PASS 4 May 2026"]],
    [["4 May PASS"]],
    [["☒ PASS ☐ n/a"]],
    [["[x] PASS"]],
    [["Result .......... PASS"]],
    [["Result: ____PASS____"]],
    [["PASS after re-test on 4 May 2026"]],
    [["The result is as follows: PASS"]],
    [["Ergebnis wie folgt: PASS"]],
    [["Bit rate 50 Mb/s, expected 50: PASS"]],
    [["Pass rate: 100 %", "Result: PASS"]],
    [["Criteria for a PASS: see annex", "PASS"]],
    [["PASS", "FAIL = rejected."]],
    [["PASS", "1 – Unacceptable (FAIL) · 2 – Serious · 3 – Noticeable"]],
    [["PASS", "Replaces certificate 12, which FAILED"]],
  ])("%j is not", (texts) => expect(doubtOf(...texts)).toBeUndefined());

  it("is doubted with its label, too, and a title that ends so is none", () => {
    const doubted = (wanted: string, ...texts: string[]) =>
      doubtedResult({ lines: texts.map((text) => ({ text })) }, wanted) !== undefined;
    expect(doubted("Result: PASS", "Result: PASS / FAIL")).toBe(true);
    expect(doubted("Result: PASS", "Result: PASS")).toBe(false);
    expect(doubted("Khyber Pass", "Khyber Pass, not for sale", "Result: FAIL")).toBe(false);
  });

  it("is not meant by a paper that is valid until a day", () => {
    expect(doubtedResult({ lines: [{ text: "Valid until 31 December 2027" }] }, "valid")).toBeUndefined();
  });

  it("asks nothing of words that tell no result", () => {
    expect(doubtedResult({ lines: [{ text: "Not for The Long Field" }] }, "The Long Field")).toBeUndefined();
  });
});
