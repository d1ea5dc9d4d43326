import { describe, expect, it } from "vitest";
import { decimals, sayBytes, sayCount } from "./amounts.js";

describe("sayBytes", () => {
  it.each([
    [0, "0 bytes"],
    [1, "1 byte"],
    [999, "999 bytes"],
    [1000, "1 kB"],
    [5_213_000, "5.2 MB"],
    [999_960, "1 MB"],
    [60e9, "60 GB"],
  ])("says %d bytes as %s", (bytes, said) => {
    expect(sayBytes(bytes)).toBe(said);
  });
});

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
