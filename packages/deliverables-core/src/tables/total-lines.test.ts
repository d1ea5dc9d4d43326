import { describe, expect, it } from "vitest";
import { askedColumns } from "./asked-columns.js";
import { tableOf } from "./read-table.js";
import type { Table } from "./table.js";
import { tableRows } from "./table-rows.js";

const report = askedColumns({ columns: { code: { required: true }, item: {}, fee: { kind: "money" } } });
const linesIn = (...lines: string[]) => {
  const text = ["Code,Item,Fee", "100,Crew,1000", ...lines].join("\n");
  const { rows, totals } = tableRows(tableOf(new TextEncoder().encode(text)) as Table, report);
  return {
    rows: rows.map(({ at }) => at.text),
    totals: totals.map(({ row, of }) => [row.all.map(({ text }) => text).join(" "), ...of.map((part) => part.length)]),
  };
};

describe("a line of totals", () => {
  it.each([
    "Total",
    "Total:",
    "Grand total (GBP)",
    "Gesamtbetrag",
    "Summe netto",
    "Total TTC",
    "Net total",
    "Total cost excl. VAT",
  ])("called %s is no row", (label) => {
    expect(linesIn(`,${label},1000`)).toEqual({ rows: ["100"], totals: [[`${label} 1000`, 1, 1]] });
  });

  it.each(["Subtotal", "Sub-total", "Zwischensumme", "Sous-total", "Total crew"])("called %s is a part's", (label) => {
    expect(linesIn(`,${label},1000`, "200,Cast,500", ",Total,1500")).toEqual({
      rows: ["100", "200"],
      totals: [
        [`${label} 1000`, 1, 1],
        ["Total 1500", 2, 2],
      ],
    });
  });

  it("of a part may have an amount in every column", () => {
    const text =
      "Code,Item,Budget,Actual,Variance\n01,Crew,700,750,-50\n,Total direct,700,750,-50\n02,Fee,70,70,0\n,Total,770,820,-50";
    const asked = askedColumns({
      columns: { code: { required: true }, item: {}, budget: { kind: "money" }, actual: { kind: "money" } },
    });
    const { rows, totals } = tableRows(tableOf(new TextEncoder().encode(text)) as Table, asked);
    expect([rows.map(({ at }) => at.text), totals.map(({ isPart }) => isPart)]).toEqual([
      ["01", "02"],
      [true, false],
    ]);
  });

  it("takes the tax below a total with it, and tax among the rows is one of them", () => {
    expect(linesIn(",Net total,1000", ",VAT 20%,200", ",Grand total,1200").totals.at(-1)).toEqual([
      "Grand total 1200",
      2,
      1,
    ]);
    expect(linesIn("900,VAT 20%,200", ",Total,1200").rows).toEqual(["100", "900"]);
  });

  it.each([
    "Handlungskosten 6 %",
    "HU und Gewinn",
    "10 % contingency",
    "Production fee",
    "Imprévus 10 %",
    "Frais généraux 7 %",
  ])("takes %s between two totals with it", (label) => {
    const { rows, totals } = linesIn(",Subtotal,1000", `,${label},60`, ",VAT 20%,212", ",Grand total,1272");
    expect(rows).toEqual(["100"]);
    expect(totals.at(-1)).toEqual(["Grand total 1272", 3, 3]);
  });

  it.each([
    ["with a number of its own", [",Subtotal,1000", "900,Contingency,60", ",Total,1060"]],
    ["among the rows", [",Contingency,60", "200,Cast,500", ",Total,1560"]],
    ["below the last total", [",Total,1000", ",Contingency,60"]],
    ["of another name", [",Subtotal,1000", ",Travel,60", ",Total,1060"]],
    ["before rows", [",Subtotal,1000", ",Contingency,60", "300,Set,10", ",Total,1070"]],
  ])("leaves what is added a row %s", (_, lines) => {
    const { rows } = linesIn(...lines);
    expect(rows.length).toBeGreaterThan(1);
  });

  it("may be a figure by itself at the end, but nowhere else", () => {
    expect(linesIn(",,1000").totals).toEqual([["1000", 1, 1]]);
    expect(linesIn(",,300", "200,Cast,500").totals).toEqual([]);
  });

  it("is none where the label is a title, or a row says more", () => {
    const log = askedColumns({ preset: "music-licences" });
    const text = "Title,Composer,Label,Fee\nTotal Eclipse,,,\nTotal Recall,Jo Smith,Hedge,200";
    expect(tableRows(tableOf(new TextEncoder().encode(text)) as Table, log)).toMatchObject({
      rows: [{}, {}],
      totals: [],
    });
  });

  it("has a signature below it, which is no row either", () => {
    for (const signed of ["Signed,U. Green,10/12/2026", '"Hamburg, 3.12.2026",U. Kohl', "Prepared by:,U. Kohl"])
      expect(linesIn(",Total,1000", "", signed).rows, signed).toEqual(["100"]);
    expect(linesIn("", "300,Signed copies,200").rows).toEqual(["100", "300"]);
  });
});
