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

  it("tells where it counts otherwise than its file, however the numbers are written", () => {
    const two = [subtitle, { ...subtitle, number: 2, start: [10, 0, 4, 0], end: [10, 0, 6, 0] }];
    const counted = (tnb: string, tns: string, tcf = "10000100") => {
      const bytes = stlBytes(two);
      const put = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
      put(238, tnb);
      put(243, tns);
      put(264, tcf);
      const { titles: _, ...rest } = readTimedText("EBU STL", bytes, "a.stl")?.head ?? { titles: [] };
      return rest;
    };
    expect(["00002", "2    ", "    2", "     "].map((count) => counted(count, count))).toEqual([{}, {}, {}, {}]);
    expect(counted("1    ", "2    ")).toEqual({ blocks: { stated: 1, held: 2 } });
    expect(counted("2    ", "3    ")).toEqual({ subtitles: { stated: 3, held: 2 } });
    expect(counted("00002", "00002", "10010000")).toEqual({
      firstCue: { stated: "10:01:00:00", held: "10:00:01:00" },
    });
    expect(counted("00002", "00002", "00000000")).toEqual({});
  });
});
