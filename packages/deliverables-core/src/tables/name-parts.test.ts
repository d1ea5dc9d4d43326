import { describe, expect, it } from "vitest";
import { askedColumns } from "./asked-columns.js";
import { tableOf } from "./read-table.js";
import type { Table } from "./table.js";
import { tableRows } from "./table-rows.js";

const names = (...lines: string[]) =>
  tableRows(
    tableOf(new TextEncoder().encode(lines.join("\n"))) as Table,
    askedColumns({ preset: "contributors" }),
  ).rows.map(({ cells }) => cells.get("name")?.text);

describe("first name and surname in two columns", () => {
  it.each([
    ["First name,Surname,Role", "Ann,Holly,Host"],
    ["Surname,First name,Role", "Holly,Ann,Host"],
    ["First name,Surname", "Ann,Holly"],
    ["Name,Vorname,Rolle", "Holly,Ann,Host"],
    ["Vorname,Nachname,Rolle", "Ann,Holly,Host"],
    ["Prénom,Nom,Fonction", "Ann,Holly,Host"],
    ["Name,Surname,Role", "Ann,Holly,Host"],
  ])("are one name: %s", (headings, row) => expect(names(headings, row)).toEqual(["Ann Holly"]));

  it("are what there is of it where one is empty, and what is whole stays", () => {
    expect(names("First name,Surname,Role", "Ann,,Host", ",Holly,Host")).toEqual(["Ann", "Holly"]);
    expect(names("Name,First name,Role", "Ann Holly,Ann,Host")).toEqual(["Ann Holly"]);
    expect(names("Full name,First name,Role", "Ann Holly,Annie,Host")).toEqual(["Ann Holly"]);
    expect(names("Name,Role", "Ann Holly,Host")).toEqual(["Ann Holly"]);
  });

  it("stand where the surname stands", () => {
    const table = tableOf(new TextEncoder().encode("First name,Surname,Role\nAnn,Holly,Host")) as Table;
    const { rows } = tableRows(table, askedColumns({ preset: "contributors" }));
    expect(rows[0]?.cells.get("name")?.place?.start).toMatchObject({ line: 2, column: 5 });
  });
});
