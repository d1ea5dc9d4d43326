import { describe, expect, it } from "vitest";
import { displayWidth, shortenMiddle } from "./display-width.js";

describe("displayWidth", () => {
  it.each([
    ["abc", 3],
    ["長い畑", 6],
    ["e\u0301", 1],
    ["📼", 2],
    ["Größe", 5],
  ])("counts the columns of %s", (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe("shortenMiddle", () => {
  it("leaves a text that fits", () => {
    expect(shortenMiddle("Stems/mix.wav", 13)).toBe("Stems/mix.wav");
  });

  it("keeps the start and the end of a long path", () => {
    expect(shortenMiddle("Stems/LFD1001A_mix_final.wav", 15)).toBe("Stems/L…nal.wav");
  });

  it("never takes more columns than it may, wide letters or not", () => {
    for (let columns = 0; columns < 12; columns += 1) {
      expect(displayWidth(shortenMiddle("長い畑/長い畑.mxf", columns))).toBeLessThanOrEqual(columns);
    }
  });
});
