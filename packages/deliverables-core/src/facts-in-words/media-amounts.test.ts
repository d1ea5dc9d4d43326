import { describe, expect, it } from "vitest";
import { sayBitRate, sayDuration, sayFrameRate } from "./media-amounts.js";

describe("sayFrameRate", () => {
  it.each([
    ["25", "25 fps"],
    ["24000/1001", "23.976 fps (24000/1001)"],
    ["60000/1001", "59.94 fps (60000/1001)"],
    ["odd", "odd"],
  ])("says %s as %s", (rate, said) => {
    expect(sayFrameRate(rate)).toBe(said);
  });
});

describe("sayBitRate", () => {
  it.each([
    [113_664_000, "113.664 Mb/s"],
    [50_000_000, "50 Mb/s"],
    [256_000, "256 kb/s"],
  ])("says %d bits per second as %s", (rate, said) => {
    expect(sayBitRate(rate)).toBe(said);
  });
});

describe("sayDuration", () => {
  it.each([
    [0.12, "0.12 s"],
    [2910.04, "48 min 30.04 s"],
    [3723, "1 h 2 min 3 s"],
    [59.9996, "1 min 0 s"],
    [3600, "1 h 0 min 0 s"],
  ])("says %d seconds as %s", (seconds, said) => {
    expect(sayDuration(seconds)).toBe(said);
  });
});
