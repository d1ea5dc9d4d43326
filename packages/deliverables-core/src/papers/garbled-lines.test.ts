import { describe, expect, it } from "vitest";
import { markedLines } from "./garbled-lines.js";

const told = (...lines: string[]) => markedLines({ lines: lines.map((text) => ({ text })) }).map(({ text }) => text);

describe("letters that became question marks", () => {
  it("are lost where one stands inside of a word", () => {
    expect(told("was daraus werden w?rde", "Guten Tag", "das Geb?ude")).toEqual([
      "was daraus werden w?rde",
      "das Geb?ude",
    ]);
  });

  it("are none in questions and in addresses", () => {
    expect(told("Why? Because.", "Was?", "Who (Jo?) came")).toEqual([]);
    expect(told("example.org/find?query=hedge", "https://example.org/a?page=two", "see page?id=three")).toEqual([]);
  });
});
