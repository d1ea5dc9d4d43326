import { describe, expect, it } from "vitest";
import { readTimedText } from "./read-timed-text.js";
import { stlBytes } from "./stl-in-test.js";

const subtitle = { number: 1, start: [10, 0, 1, 0], end: [10, 0, 3, 0], text: "Hello" };

function headOf(written: [at: number, text: string][]) {
  const bytes = stlBytes([subtitle]);
  for (const [at, text] of written) bytes.set(new TextEncoder().encode(text), at);
  return readTimedText("EBU STL", bytes, "a.stl")?.head;
}

describe("the head of an EBU STL", () => {
  it("gives titles, status and start where they are filled in", () => {
    expect(
      headOf([
        [16, "ANOTHER FILM"],
        [48, "Folge 2"],
        [255, "0"],
        [256, "10000000"],
      ]),
    ).toEqual({ titles: ["ANOTHER FILM", "Folge 2"], timesUnusable: true, startOfProgramme: "10:00:00:00" });
  });

  it("gives nothing of blanks, of letters in a code page that it does not know, and of half a timecode", () => {
    expect(headOf([])).toEqual({ titles: [] });
    const bytes = stlBytes([subtitle]);
    bytes.set([0x9a, 0x42, 0x45, 0x52], 16);
    bytes.set(new TextEncoder().encode("100000  "), 256);
    expect(readTimedText("EBU STL", bytes, "a.stl")?.head).toEqual({ titles: [] });
  });
});
