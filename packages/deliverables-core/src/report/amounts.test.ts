import { describe, expect, it } from "vitest";
import { decimals, sayCount } from "./amounts.js";

describe("sayCount", () => {
  it("adds an s to all but one", () => {
    expect([0, 1, 2].map((count) => sayCount(count, "error"))).toEqual(["0 errors", "1 error", "2 errors"]);
  });
});

describe("decimals", () => {
  it("drops zeros at the end", () => {
    expect(decimals(25, 3)).toBe("25");
    expect(decimals(24000 / 1001, 3)).toBe("23.976");
  });
});
