import { describe, expect, it } from "vitest";
import { askedColumns } from "./asked-columns.js";
import type { Cell, Table } from "./table.js";
import { tableRows } from "./table-rows.js";

const asked = askedColumns({ preset: "rights-log" });
const sheet = (name: string, lines: string[], hidden = false) => ({
  name,
  hidden,
  rows: lines.map((line, row) =>
    line
      .split(",")
      .map((text, column): Cell => ({ text, cell: `${name}!${String.fromCharCode(65 + column)}${row + 1}` })),
  ),
});
const workbook = (...sheets: ReturnType<typeof sheet>[]): Table => ({
  format: "XLSX",
  rows: sheets[0]?.rows ?? [],
  sheets,
});
const rightsLog = ["Item,Source,Until", "Aerial shot,Sky Library,2030-01-01"];
const read = (table: Table) => tableRows(table, asked);

describe("a workbook with several sheets", () => {
  it("tells a few words on another sheet where they say that something is open, and leaves covers and legends alone", () => {
    const left = (name: string, ...lines: string[]) =>
      tableRows(workbook(sheet("Clips", rightsLog), sheet(name, lines)), asked).unread.map(({ what }) => what);
    expect(left("Pending", "Mole – ITV")).toEqual(['"Pending"']);
    expect(left("Sheet2", "Mole – ITV – no answer")).toEqual(['"Sheet2"']);
    expect(left("Noch offen", "Maulwurf")).toEqual(['"Noch offen"']);
    for (const legend of [
      ["Cleared", "Pending", "Not cleared"],
      ["Pending = waiting for a licence"],
      ["Rights log of Tidewatch"],
    ])
      expect(left("Lists", ...legend), legend[0]).toEqual([]);
  });

  it("is read on each sheet with the same headings, and its rows say which", () => {
    const { rows, unread } = read(
      workbook(sheet("Clips", rightsLog), sheet("Music", ["Item,Source,Until", "Poem,Hedge,2020-01-01"])),
    );
    expect(rows.map(({ name }) => name)).toEqual(["Row 2 of Clips", "Row 2 of Music"]);
    expect(unread).toEqual([]);
  });

  it("tells a list under other headings, and a hidden one under the same, and lets a cover be", () => {
    const { rows, unread } = read(
      workbook(
        sheet("Cover", ["Title,The Long Field", "Episode,1"]),
        sheet("Clips", rightsLog),
        sheet("Stock", ["Clip,Bought from,Valid to", "Storm,Weather Inc,2020-01-01"]),
        sheet("Old", rightsLog, true),
      ),
    );
    expect(rows.map(({ name }) => name)).toEqual(["Row 2"]);
    expect(unread.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      '"Stock": it has not the same headings as the table that was read',
      '"Old": it has the same headings, and is hidden',
    ]);
  });
});

describe("a sheet beside the list", () => {
  const unreadIn = (preset: "rights-log" | "contributors", list: string[], ...lines: string[]) =>
    tableRows(workbook(sheet("Log", list), sheet("Sheet2", lines)), askedColumns({ preset })).unread.map(
      ({ why }) => why,
    );
  const people = ["Name,Role,Release", "Ann Holly,Fisher,yes"];

  it("that is a list of telephones, or the key to the signs, is let be", () => {
    expect(unreadIn("rights-log", rightsLog, "Source,Contact,Tel.", "Hedge,Jo Smith,0123", "Sky,Bo,0124")).toEqual([]);
    expect(unreadIn("rights-log", rightsLog, "Firma,Ansprechpartner,E-Mail", "Hedge,Jo,jo@h", "Sky,Bo,b@s")).toEqual(
      [],
    );
    expect(unreadIn("rights-log", rightsLog, "Code,Meaning,Notes", "B,bought,-", "C,commissioned,x")).toEqual([]);
  });

  it("is told where it says what is open, lists more than that, or those whom the list is about", () => {
    const notRead = ["it has not the same headings as the table that was read"];
    expect(
      unreadIn("rights-log", rightsLog, "Source,Contact,Notes", "Hedge,Jo,clip not yet cleared", "Sky,Bo,-"),
    ).toEqual(['nothing in it was read, and it says "clip not yet cleared"']);
    expect(unreadIn("rights-log", rightsLog, "Clip,Company,E-mail", "Storm,Sky,a@b", "Map,Atlas,c@d")).toEqual(notRead);
    expect(unreadIn("rights-log", rightsLog, "Source,Tel.,Until", "Hedge,0123,2026-01-01", "Sky,0124,2026")).toEqual(
      notRead,
    );
    expect(unreadIn("contributors", people, "Person,Name,Tel.", "x,Bo Marsh,0123", "y,Jo Smith,0124")).toEqual(notRead);
  });
});

describe("one sheet with several lists", () => {
  it("is read below, where the headings stand again, and beside", () => {
    const { rows } = read(
      workbook(
        sheet("Log", [
          "Item,Source,Until,,Item,Source,Until",
          "Aerial shot,Sky,2030-01-01,,Poem,Hedge,2030-01-01",
          "Map,Atlas,2030-01-01,,,,",
          "Item,Source,Until,,,,",
          "Storm,Weather,2030-01-01,,,,",
        ]),
      ),
    );
    expect(rows.map(({ cells }) => cells.get("item")?.text)).toEqual(["Aerial shot", "Map", "Storm", "Poem"]);
  });
});

describe("a Word document with several tables", () => {
  it("is read once, although each table has what stands before it on top", () => {
    const [first, second] = [
      sheet("Table 1", rightsLog),
      sheet("Table 2", ["Item,Source,Until", "Poem,Hedge,2020-01-01"]),
    ];
    const table = workbook(first, { ...second, rows: [...first.rows, ...second.rows] });
    const { rows } = read({ ...table, format: "DOCX" });
    expect(rows.map(({ cells }) => cells.get("item")?.text)).toEqual(["Aerial shot", "Poem"]);
  });
});

describe("two rows of headings", () => {
  const twice = ["Item,Licence,,,Territory", ",No.,Start,End,", "Aerial shot,HL-1,2026-01-01,2030-01-01,World"];
  const cellsOf = ({ rows }: ReturnType<typeof read>) =>
    rows.map(({ name, cells }) => [
      name,
      ...["item", "licence", "from", "until", "territory"].map((one) => cells.get(one)?.text),
    ]);

  it("are read as one, and neither is a row of the list", () => {
    expect(cellsOf(read(workbook(sheet("Log", twice))))).toEqual([
      ["Row 3", "Aerial shot", "HL-1", "2026-01-01", "2030-01-01", "World"],
    ]);
  });

  it("are headings again where they stand on the next page", () => {
    const [upper = "", lower = "", row = ""] = twice;
    expect(
      cellsOf(read(workbook(sheet("Log", [upper, lower, row, upper, lower, "Poem,HL-2,2026-01-01,,World"])))),
    ).toEqual([
      ["Row 3", "Aerial shot", "HL-1", "2026-01-01", "2030-01-01", "World"],
      ["Row 6", "Poem", "HL-2", "2026-01-01", undefined, "World"],
    ]);
  });

  it("are not made of a row of headings and the first row of the list", () => {
    expect(
      cellsOf(read(workbook(sheet("Log", ["Item,Source,Until", "Source,Sky Library,", "Poem,Hedge,2030-01-01"])))),
    ).toEqual([
      ["Row 2", "Source", undefined, undefined, undefined, undefined],
      ["Row 3", "Poem", undefined, undefined, "2030-01-01", undefined],
    ]);
  });
});
