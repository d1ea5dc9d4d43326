import { describe, expect, it } from "vitest";
import { askedColumns } from "./asked-columns.js";
import { readMinor } from "./read-minor.js";
import { tableOf } from "./read-table.js";
import type { Table } from "./table.js";
import { tableRows } from "./table-rows.js";

describe("whether somebody is a child", () => {
  it.each(["yes", "12", "17", "17 years", "9 ans", "child", "aged 11", "x", "under 18"])("is said by %s", (text) => {
    expect(readMinor(text)).toBe(true);
  });

  it.each(["no", "18", "44", "c. 50", "30s", "18+", "adult", "42 Jahre", "nein"])("is denied by %s", (text) => {
    expect(readMinor(text)).toBe(false);
  });

  it.each(["?", "14/03/2014", "2014-03-14", "2014", "12?", "see form", ""])("is not said by %s", (text) => {
    expect(readMinor(text)).toBeUndefined();
  });
});

describe("a column of ages", () => {
  const columnsOf = (...lines: string[]) =>
    [
      ...tableRows(
        tableOf(new TextEncoder().encode(lines.join("\n"))) as Table,
        askedColumns({ preset: "contributors" }),
      ).columns.keys(),
    ].sort();

  it("is where a list says who is a child", () => {
    expect(columnsOf("Name,Role,Age", "Bo Marsh,Son,12")).toEqual(["minor", "name", "role"]);
    expect(columnsOf("Name,Role,Alter", "Bo Marsh,Sohn,44")).toContain("minor");
  });

  it("is none where it says no ages, or another column says it", () => {
    expect(columnsOf("Name,Role,Age", "Bo Marsh,Son,Stone Age")).not.toContain("minor");
    expect(columnsOf("Name,Under 18,Age", "Bo Marsh,yes,12")).toEqual(["minor", "name"]);
  });
});
