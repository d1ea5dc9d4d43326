import { describe, expect, it } from "vitest";
import { cueSheetOf } from "./cue-sheet-of.js";
import { sheet } from "./sheet-in-short.js";

const headings = "No,Title,Composer,Publisher,Share,In,Out,Duration";
const rest = "100,10:01:05:00,10:01:35:00,0:30";
const read = (row: string) => {
  const [cue] = cueSheetOf(sheet(headings, row)).cues;
  return [
    cue?.cells.title?.text,
    cue?.contributors.flatMap(({ name }) => name?.text ?? []).join(" + "),
    cue?.cells.duration?.text,
  ];
};

describe("a row with a comma that nobody put into quotes", () => {
  it.each([
    [`2,Furrow,Quickthorn, Jo,Blackthorn,${rest}`, ["Furrow", "Quickthorn, Jo + Blackthorn", "0:30"]],
    [`2,Furrow,Quickthorn,Jo,Blackthorn,${rest}`, ["Furrow", "Quickthorn, Jo + Blackthorn", "0:30"]],
    [`2,"Oh, my", field,Jo,Blackthorn,${rest}`, ["Oh, my, field", "Jo + Blackthorn", "0:30"]],
    [`2,Furrow,Quickthorn, Jo,Black, Ltd,${rest}`, ["Furrow", "Quickthorn, Jo + Black, Ltd", "0:30"]],
  ])("is read as it was meant: %s", (row, expected) => {
    expect(read(row)).toEqual(expected);
  });

  it.each([
    ["a note stands beside it", `2,Furrow,Jo,Blackthorn,${rest},reprise`, "0:30"],
    [
      "a time is wrong, and a note stands beside it",
      "2,Furrow,Jo,Blackthorn,100,soon,10:01:35:00,0:30,reprise",
      "0:30",
    ],
  ])("stays as it is where %s", (_, row, duration) => {
    expect(read(row)).toEqual(["Furrow", "Jo + Blackthorn", duration]);
  });
});
