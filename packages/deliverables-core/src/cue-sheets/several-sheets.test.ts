import { expect, it } from "vitest";
import type { Cell, Table } from "../tables/table.js";
import { cueSheetOf } from "./cue-sheet-of.js";

const sheet = (name: string, lines: string[]) => ({
  name,
  hidden: false,
  rows: lines.map((line) => line.split(",").map((text): Cell => ({ text }))),
});
const cues = ["Title,Composer,Duration", "Dawn,Jo,0:30"];
const workbook = (...sheets: ReturnType<typeof sheet>[]): Table => ({ format: "XLSX", rows: [], sheets });

it("names the other sheets that hold cues, and no cover and no empty form", () => {
  const read = cueSheetOf(
    workbook(
      sheet("Cover", ["Title,The Long Field"]),
      sheet("Part 1", cues),
      sheet("Part 2", cues),
      sheet("Form", ["Title,Composer,Duration"]),
    ),
  );
  expect(read.cues.map((cue) => cue.cells.title?.text)).toEqual(["Dawn"]);
  expect(read.unread).toEqual(["Part 2"]);
});

it.each(["EXAMPLE", "Beispiel", "v1 OLD", "Sample cue sheet"])(
  "reads the sheet behind one called %s, and names that one",
  (name) => {
    const read = cueSheetOf(
      workbook(sheet(name, ["Title,Composer,Duration", "My Song,Jane Doe,0:30"]), sheet("Cues", cues)),
    );
    expect(read.cues.map((cue) => cue.cells.title?.text)).toEqual(["Dawn"]);
    expect(read.unread).toEqual([name]);
    expect(cueSheetOf(workbook(sheet(name, cues))).cues).toHaveLength(1);
  },
);

it("keeps to the first of sheets that are called anything else", () => {
  const read = cueSheetOf(
    workbook(sheet("Template", cues), sheet("Gold", ["Title,Composer,Duration", "Dusk,Jo,0:30"])),
  );
  expect(read.unread).toEqual(["Gold"]);
});

it("takes headings that stand again after a page for no cue", () => {
  const read = cueSheetOf(workbook(sheet("Cues", [...cues, "Title,Composer,Duration", "Dusk,Ann,0:20"])));
  expect(read.cues.map((cue) => cue.cells.title?.text)).toEqual(["Dawn", "Dusk"]);
});
