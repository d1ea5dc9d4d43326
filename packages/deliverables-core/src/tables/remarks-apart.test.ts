import { describe, expect, it } from "vitest";
import { askedColumns } from "./asked-columns.js";
import { tableOf } from "./read-table.js";
import type { Table } from "./table.js";
import { tableRows } from "./table-rows.js";

const log = askedColumns({ preset: "rights-log" });
const read = (...lines: string[]) =>
  tableRows(tableOf(new TextEncoder().encode(["Item,Source,Until", ...lines].join("\n"))) as Table, log);
const items = (...lines: string[]) => read(...lines).rows.map(({ at }) => at.text);
const [dawn, dusk] = ["Dawn,Hedge,2040-01-01", "Dusk,Sky,2040-01-01"];

describe("a heading between the rows", () => {
  it.each([
    "MUSIC",
    "Stills:",
    "B. Archive footage (2)",
    "Musik & Archiv",
    "Part 2",
    "INTERLUDES",
    "- - - -",
    "(cont.)",
  ])("is no row: %s", (line) => expect(items(dawn, line, dusk)).toEqual(["Dawn", "Dusk"]));

  it.each(["Poem", "The storm at sea", "Map", "JO", "* Poem", "Thanks to You"])(
    "may be an item of which all else is missing: %s",
    (line) => expect(items(dawn, line, dusk)).toEqual(["Dawn", line, "Dusk"]),
  );

  it("is told where only its capitals say so", () => {
    expect(read("INTERLUDES", dawn).remarks).toMatchObject([{ where: "guess", text: "INTERLUDES" }]);
    expect(read("MUSIC", dawn).remarks).toMatchObject([{ where: "heading" }]);
  });

  it("is none where all items are in capitals, and never a name of somebody", () => {
    expect(items("DAWN,Hedge,2040-01-01", "STORM")).toEqual(["DAWN", "STORM"]);
    const people = askedColumns({ preset: "contributors" });
    const lines = ["Name,Role,Release", "Ann Holly,Host,yes", "JO SMITH"];
    const table = tableOf(new TextEncoder().encode(lines.join("\n"))) as Table;
    expect(tableRows(table, people).rows).toHaveLength(2);
  });
});

describe("a heading in credits", () => {
  const credits = askedColumns({ preset: "credits" });
  const roles = (...lines: string[]) =>
    tableRows(tableOf(new TextEncoder().encode(["Role,Name", ...lines].join("\n"))) as Table, credits).rows.map(
      ({ cells }) => cells.get("role")?.text,
    );

  it("is a department over roles, and no role over its names or without one", () => {
    expect(roles("CAMERA,", "Operator,Ann Holly")).toEqual(["Operator"]);
    expect(roles("Camera,", ",Ann Holly")).toEqual(["Camera", undefined]);
    expect(roles("Focus puller,", "Gaffer,Mo Lee")).toEqual(["Focus puller", "Gaffer"]);
    expect(roles("Gaffer,Mo Lee", "Thanks to the people of Whitby")).toEqual(["Gaffer"]);
  });
});

describe("a remark", () => {
  it.each([
    [[dusk, "NB row 2 not cleared yet"]],
    [["NB row 2 not cleared yet", dusk]],
    [[dusk, "", "NB,row 2 not cleared yet"]],
    [[dusk, "", ",,Rights for Dawn still to be confirmed"]],
  ])("is no row, and is not lost: %j", (lines) => {
    expect(items(dawn, ...lines)).toEqual(["Dawn", "Dusk"]);
    expect(read(dawn, ...lines).remarks).toHaveLength(1);
  });

  it.each(["Prepared by: Jo Smith", "Page 1 of 2", "End of list", "2 items"])(
    "is none where it is usual: %s",
    (line) => {
      expect(items(dawn, dusk, line)).toEqual(["Dawn", "Dusk"]);
      expect(read(dawn, dusk, line).remarks).toEqual([]);
    },
  );

  it.each(["DRAFT", "* subject to payment", "Outstanding: the map", "Front page – waiting for Mirrorpix"])(
    "needs no empty line above it: %s",
    (line) => {
      expect(items(dawn, line)).toEqual(["Dawn"]);
      expect(read(dawn, line).remarks).toMatchObject([{ text: line }]);
    },
  );

  it("may stand beside the table, under no heading", () => {
    expect(read(`${dawn},,check with Sarah`).remarks).toMatchObject([{ text: "check with Sarah", where: "beside" }]);
  });
});

describe("below the last row", () => {
  it("what was filled down too far is told once", () => {
    const { rows, remarks } = read("Dawn,Hedge,2040-01-01", ",,2040-01-01", ",,2040-01-01", ",,2040-01-01");
    expect(rows).toHaveLength(1);
    expect(remarks).toMatchObject([{ where: "filled", rows: 3 }]);
  });

  it("an item of which only the name stands there is a row, twice too", () => {
    expect(items(dawn, "Map", "Map", "Map")).toHaveLength(4);
  });

  it("a list under other headings is left and told, and rows with such words are rows", () => {
    const { rows, unread } = read(dawn, "", "Item,Owner,Status", "Map,Mirrorpix,chasing");
    expect(rows).toHaveLength(1);
    expect(unread.map(({ what }) => what)).toEqual(['The list from "Item" on']);
    expect(items(dawn, "", "Title,Archive,2040-01-01")).toEqual(["Dawn", "Title"]);
    expect(items(dawn, "Title,Archive,Contract", dusk)).toHaveLength(3);
  });
});

describe("a character who is called as a remark begins", () => {
  const credits = askedColumns({ preset: "credits" });
  const remarks = (...lines: string[]) =>
    tableRows(
      tableOf(new TextEncoder().encode(["Role,Name", "Host,Jo Smith", ...lines].join("\n"))) as Table,
      credits,
    ).remarks.map(({ text }) => text);

  it.each(["Pending,Ruairí Mac an tSaoir", "Unknown,T. J. O’Connor Jr.", "Pending,Ann Holly"])(
    "has a row: %s",
    (line) => expect(remarks(line)).toEqual([]),
  );

  it.each([
    "Pending,row 2",
    "Pending,the name of the driver",
    "Pending,Ann to confirm",
    "NB,Ann Holly",
    "Missing,Jo Holly",
  ])("has none: %s", (line) => expect(remarks(line)).toHaveLength(1));
});
