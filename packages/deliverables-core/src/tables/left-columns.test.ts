import { describe, expect, it } from "vitest";
import { askedColumns } from "./asked-columns.js";
import { tableOf } from "./read-table.js";
import type { Table } from "./table.js";
import { tableRows } from "./table-rows.js";

const whatIsLeft = (heading: string, cell: string, columns = {}) => {
  const lines = [`Item,Source,Status,${heading}`, `Storm,BBC,cleared,${cell}`].join("\n");
  const table = tableOf(new TextEncoder().encode(lines)) as Table;
  return tableRows(table, askedColumns({ preset: "rights-log", columns })).unread.map(({ what }) => what);
};

describe("a column that nobody asks for", () => {
  it.each([
    ["Contract on file?", "No"],
    ["Rechte liegen beim Sender", "nein"],
    ["Droits confirmés", "non"],
    ["Rights run to the end of", "2026"],
    ["Gültigkeit endet mit Ende", "31.12.2026"],
  ])("is told where it says no, or a day, of a licence: %s", (heading, cell) => {
    expect(whatIsLeft(heading, cell)).toEqual([`Column "${heading}"`]);
  });

  it.each([
    ["Contract on file?", "Yes"],
    ["Exclusive rights", "No"],
    ["Clearance needed", "no"],
    ["Libre de droits", "non"],
    ["Paid by us", "no"],
    ["Notes", "no"],
    ["Embargo until", "2026-12-01"],
    ["End of shoot", "2026-12-01"],
    ["Date ordered", "2026-12-01"],
    ["End of clip", "10:00:10:00"],
  ])("is left alone: %s, %s", (heading, cell) => {
    expect(whatIsLeft(heading, cell)).toEqual([]);
  });

  it("is left alone once the spec tells what it is", () => {
    expect(whatIsLeft("Contract on file?", "No", { contract: { heading: "Contract on file?" } })).toEqual([]);
  });
});
