import { describe, expect, it } from "vitest";
import { paint, wantsColor } from "./color.js";

const terminal = { isTTY: true };
const pipe = {};

describe("wantsColor", () => {
  it("colours a terminal and nothing else", () => {
    expect(wantsColor(true, terminal, {})).toBe(true);
    expect(wantsColor(true, pipe, {})).toBe(false);
    expect(wantsColor(true, pipe, { CI: "true" })).toBe(false);
    expect(wantsColor(true, terminal, { TERM: "dumb" })).toBe(false);
  });

  it("follows --no-color, then NO_COLOR, then FORCE_COLOR", () => {
    expect(wantsColor(false, terminal, { FORCE_COLOR: "1" })).toBe(false);
    expect(wantsColor(true, terminal, { NO_COLOR: "1", FORCE_COLOR: "1" })).toBe(false);
    expect(wantsColor(true, terminal, { NO_COLOR: "" })).toBe(true);
    expect(wantsColor(true, pipe, { FORCE_COLOR: "1" })).toBe(true);
    expect(wantsColor(true, terminal, { FORCE_COLOR: "0" })).toBe(false);
  });
});

describe("paint", () => {
  it("leaves text alone when there are no colours", () => {
    expect(paint(false).bold("text")).toBe("text");
    expect(paint(true).bold("text")).toBe("\u001b[1mtext\u001b[22m");
  });
});
