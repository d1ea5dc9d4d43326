import { describe, expect, it } from "vitest";
import type { Finding } from "../../report/finding.js";
import { saysTheSame } from "./bound-sentence.js";

const uncredited = (row: number, name = "Jo Smith"): Finding => ({
  code: "document/credited",
  severity: "error",
  message: `Row ${row} of contributors.csv is "${name}", who is not credited in credits.txt`,
  bound: `A row of contributors.csv is "${name}", who is not credited in credits.txt`,
  file: "credits.txt",
  remedy: "",
  help: "",
});

describe("what a waiver is bound to", () => {
  it("stays the same when a row is put in above, in a waiver of today and in one of before", () => {
    for (const found of [uncredited(3).bound, uncredited(3).message])
      expect(saysTheSame({ found: found ?? "" }, uncredited(4))).toBe(true);
  });

  it("is another for another name, and where no rule says that the row does not count", () => {
    expect(saysTheSame({ found: uncredited(3).message }, uncredited(3, "Jo Smyth"))).toBe(false);
    const { bound: _, ...licence } = { ...uncredited(4), message: "Row 4 of rights.csv has no licence" };
    expect(saysTheSame({ found: "Row 3 of rights.csv has no licence" }, licence)).toBe(false);
  });

  it("of many files lets each say its own name, and nothing else", () => {
    const files = [{ first: "F/a_01.dpx", last: "F/a_09.dpx" }];
    const { bound: _, ...empty } = { ...uncredited(1), file: "F/a_05.dpx", message: "F/a_05.dpx is empty" };
    expect(saysTheSame({ files, found: "F/a_01.dpx is empty" }, empty)).toBe(true);
    expect(saysTheSame({ files, found: "F/a_01.dpx is truncated" }, empty)).toBe(false);
  });
});
