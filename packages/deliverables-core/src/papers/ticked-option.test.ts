import { describe, expect, it } from "vitest";
import { tickedOption } from "./ticked-option.js";

describe("what a form has ticked", () => {
  it.each([
    ["☑ PASS ☐ FAIL", "pass"],
    ["☐ PASS ☑ FAIL", "fail"],
    ["[X] PASS [ ] FAIL", "pass"],
    ["[ ] PASS / [x] FAIL", "fail"],
    ["PASS ☒ FAIL ☐", "pass"],
    ["PASS [ ]  FAIL [x]", "fail"],
    ["✔ PASSED", "passed"],
    ["● PASS ○ FAIL", "pass"],
    ["Result\t☑ PASS ☐ FAIL", "pass"],
    ["Result: [X] PASS [ ] FAIL", "pass"],
    ["FAIL\t☒\tPASS\t☐", "fail"],
    ["Result\tFAIL ☒\tPASS ☐", "fail"],
    ["☐ PASS ☐ FAIL", ""],
    ["☒ PASS ☒ FAIL", ""],
    ["PASS / FAIL", undefined],
    ["PASS", undefined],
  ])("%s", (text, option) => expect(tickedOption(text)).toBe(option));
});
