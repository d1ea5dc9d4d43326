import { describe, expect, it } from "vitest";
import { wrap } from "./wrap.js";

describe("wrap", () => {
  it("breaks between words, at the column asked for", () => {
    expect(wrap("one two three four", 9)).toEqual(["one two", "three", "four"]);
    expect(wrap("one two", 7)).toEqual(["one two"]);
  });

  it("leaves room on the first line for what stands before it", () => {
    expect(wrap("one two three", 9, 3)).toEqual(["one", "two three"]);
  });

  it("keeps a word that is too long whole", () => {
    expect(wrap("see /a/very/long/path now", 8)).toEqual(["see", "/a/very/long/path", "now"]);
  });

  it("counts wide letters as the terminal does", () => {
    expect(wrap("長い 畑の", 6)).toEqual(["長い", "畑の"]);
  });

  it("gives one empty line for an empty text", () => {
    expect(wrap("", 6)).toEqual([""]);
  });
});
