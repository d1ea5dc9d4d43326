import { describe, expect, it } from "vitest";
import { contraryLine } from "./contrary-line.js";

const against = (text: string) => contraryLine({ lines: [{ text: "Result: PASS" }, { text }] }, "PASS");

describe("a line that takes a result back", () => {
  it.each([
    "Final result: FAIL",
    "Luminance flash result: FAIL",
    "Re-test result FAIL 2026-11-25",
    "Status: FAILED",
    "Red flash\tFAIL",
    "Ergebnis: nicht bestanden",
    "FAIL",
    "SAMPLE - not valid",
    "This certificate is void.",
    "Superseded by certificate 12",
    "Result: PASS FAIL X",
    "Result\tPASS\tFAIL",
    "PASS ☐ FAIL ☒",
    "PASS x FAIL",
  ])("%s", (text) => expect(against(text)).toBe(text));

  it.each([
    "Luminance flash: PASS",
    "Failed frames: 0",
    "Fail: none",
    "PASS / FAIL",
    "Result (PASS/FAIL): PASS",
    "FAIL: a flash above the limit of the broadcaster",
    "This certificate is not valid unless signed.",
    "Void if altered",
    "Programmes that fail are listed on page 2",
    "Title: Too Big to Fail",
    "Title: Fail Safe",
  ])("%s takes nothing back", (text) => expect(against(text)).toBeUndefined());

  it("asks nothing of values that are no result", () => {
    expect(contraryLine({ lines: [{ text: "Status: FAILED" }] }, "LFD1001A")).toBeUndefined();
  });
});
