import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDecimalString } from "../timecode/rational.js";
import { askedColumns } from "./asked-columns.js";
import { presets } from "./presets.js";
import { readAmount } from "./read-amount.js";
import { readDate } from "./read-date.js";
import { coversMedium, readMedia } from "./read-media.js";
import { tableOf } from "./read-table.js";
import { readTermEnd } from "./read-term.js";
import { covers, readTerritory } from "./read-territory.js";
import { readYesNo } from "./read-yes-no.js";
import type { Table } from "./table.js";
import { tableRows } from "./table-rows.js";

const tableFrom = (...lines: string[]) => tableOf(new TextEncoder().encode(lines.join("\n"))) as Table;

describe("a date", () => {
  it("is read in the ways in which papers write it", () => {
    for (const text of [
      "2027-01-31",
      "31.01.2027",
      "31. 1. 27",
      "31/01/2027",
      "01/31/2027",
      "31 January 2027",
      "31st Jan 2027",
      "January 31, 2027",
      "31. Januar 2027",
      "31 janvier 2027",
      "31-Jan-27",
    ]) {
      expect(readDate(text), text).toEqual({ date: "2027-01-31" });
    }
    expect(readDate("31/01/2027 14:30")).toEqual({ date: "2027-01-31" });
    expect(readDate("31 January 2027, 2:30:00 PM")).toEqual({ date: "2027-01-31" });
    expect(readDate("10:01:00")).toMatchObject({ reason: "it is no date" });
    expect(readDate("1er août 2027")).toEqual({ date: "2027-08-01" });
  });

  it("that could be two is only read where somebody says which comes first", () => {
    expect(readDate("03/04/2027")).toMatchObject({ unsure: true });
    expect(readDate("03/04/2027", "day-first")).toEqual({ date: "2027-04-03" });
    expect(readDate("03/04/2027", "month-first")).toEqual({ date: "2027-03-04" });
    expect(readDate("04.03.2027", "month-first")).toEqual({ date: "2027-03-04" });
  });

  it("that no calendar has is none", () => {
    for (const text of ["2027-02-29", "31.11.2027", "2027-13-01", "32/01/2027", "soon", ""])
      expect(readDate(text), text).toHaveProperty("reason");
    expect(readDate("29.02.2028")).toEqual({ date: "2028-02-29" });
    expect(readDate("29.02.2100")).toHaveProperty("reason");
  });

  it("comes back from every form of every day", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }), (day) => {
        const date = day.toISOString().slice(0, 10);
        const [year, month, number] = date.split("-");
        expect(readDate(`${number}.${month}.${year}`)).toEqual({ date });
        expect(readDate(`${month}/${number}/${year}`, "month-first")).toEqual({ date });
      }),
    );
  });
});

describe("an amount", () => {
  it("is read by English, German, French and Swiss habits", () => {
    const amounts = {
      "1,234.50": "1234.5",
      "1.234,50": "1234.5",
      "1 234,50": "1234.5",
      "1'234.50": "1234.5",
      "0.125": "0.125",
      "12,5": "12.5",
    };
    for (const [text, expected] of Object.entries(amounts)) {
      const read = readAmount(text);
      expect("amount" in read && toDecimalString(read.amount, 6), text).toBe(expected);
    }
    expect(readAmount("£1,200", "money")).toMatchObject({ currency: "£", amount: { numerator: 1200n } });
    expect(readAmount("1.200,00 EUR", "money")).toMatchObject({ currency: "EUR", amount: { numerator: 1200n } });
    expect(readAmount("CHF 80.--", "money")).toMatchObject({ amount: { numerator: 80n } });
    for (const text of ["free", "Gratis", "nil", "kostenlos", "à titre gracieux"])
      expect(readAmount(text, "money"), text).toMatchObject({ amount: { numerator: 0n } });
    expect(readAmount("free", "number")).toHaveProperty("reason");
  });

  it("that is none says so", () => {
    for (const text of ["about 200", "1,23,456", "12.34.56", "", "£", "1e9"])
      expect(readAmount(text, "money"), text).toHaveProperty("reason");
  });
});

describe("a territory", () => {
  const answer = (text: string, wanted: string) => covers(readTerritory(text), wanted);

  it("covers what it names, in English, German and French", () => {
    for (const text of [
      "World",
      "weltweit",
      "Monde entier",
      "UK & Ireland",
      "GB, IE",
      "United Kingdom; Ireland",
      "Großbritannien und Irland",
      "Royaume-Uni et Irlande",
    ])
      expect([answer(text, "GB"), answer(text, "IE")], text).toEqual([true, true]);
  });

  it("does not cover what it leaves out", () => {
    expect(answer("World excluding USA and Canada", "CA")).toBe(false);
    expect(answer("weltweit außer Österreich", "AT")).toBe(false);
    expect(answer("Monde sauf France", "FR")).toBe(false);
    expect(answer("World ex. US", "GB")).toBe(true);
    expect(answer("World ex. US", "World")).toBe(false);
    expect(answer("UK", "US")).toBe(false);
    expect(answer("UK & Ireland excluding Channel Islands", "GB")).toBe(true);
  });

  it("of which a part is left out cannot be told, and what lies elsewhere can", () => {
    for (const text of ["UK, Ireland, but not Scotland", "UK & Ireland less Wales", "UK and Ireland ohne Schottland"])
      expect([answer(text, "GB"), answer(text, "IE")], text).toEqual([undefined, true]);
    expect(answer("World but not Scotland", "World")).toBe(false);
    expect(answer("UK & Ireland except as in schedule B", "IE")).toBeUndefined();
    expect(answer("All", "GB")).toBeUndefined();
  });

  it("that cannot be told is neither", () => {
    expect(answer("Europe", "GB")).toBeUndefined();
    expect(answer("World except territories listed in schedule B", "GB")).toBeUndefined();
    expect(answer("UK and Commonwealth", "AU")).toBeUndefined();
    expect(answer("UK and Commonwealth", "GB")).toBe(true);
  });
});

describe("media, terms, and yes or no", () => {
  it("are read by their usual words, and nothing else is guessed", () => {
    expect(coversMedium(readMedia("All media"), "cinema")).toBe(true);
    expect(coversMedium(readMedia("TV + Mediathek"), "on-demand")).toBe(true);
    expect(coversMedium(readMedia("TV"), "on-demand")).toBe(false);
    const mostMedia = readMedia("All media excl. theatrical and DVD");
    expect((["cinema", "television", "all"] as const).map((one) => coversMedium(mostMedia, one))).toEqual([
      false,
      true,
      false,
    ]);
    expect(coversMedium(readMedia("All media excluding ancillary"), "cinema")).toBeUndefined();
    expect(coversMedium(readMedia("TV and VOD without Mediathek"), "on-demand")).toBe(false);
    expect(readTermEnd("in perpetuity")).toEqual({ forEver: true });
    expect(readTermEnd("unbegrenzt")).toEqual({ forEver: true });
    expect(readTermEnd("31.12.2031")).toEqual({ date: "2031-12-31" });
    expect(readTermEnd("2040")).toEqual({ first: "2040-01-01", last: "2040-12-31" });
    for (const text of ["5 years", "5 years from TX", "first TX", "7 Jahre ab Erstausstrahlung", "première diffusion"])
      expect(readTermEnd(text), text).toMatchObject({ unsure: true });
    expect(readTermEnd("expired")).not.toHaveProperty("unsure");
    expect(["Ja", "✓", "nein", "maybe"].map(readYesNo)).toEqual([true, true, false, undefined]);
  });

  it("never stumble over any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        readYesNo(text);
        readAmount(text, "money");
        readTermEnd(text);
        for (const wanted of ["World", "GB", text]) covers(readTerritory(text), wanted);
        coversMedium(readMedia(text), "all");
      }),
    );
  });
});

describe("the rows of a table", () => {
  const rightsLog = askedColumns({ preset: "rights-log" });

  it("stand under their headings, wherever those stand, and totals and notes are none", () => {
    const { rows, totals, headings } = tableRows(
      tableFrom(
        "Rights log;;",
        "The Long Field;;",
        "Bezeichnung;Rechteinhaber;Betrag",
        "Luftbild;Himmel;80",
        "Total;;80",
        "",
        "Jo Smith;;",
      ),
      rightsLog,
    );
    expect(headings?.[0]?.text).toBe("Bezeichnung");
    expect(rows.map(({ name, cells }) => [name, cells.get("item")?.text, cells.get("fee")?.text])).toEqual([
      ["Row 4", "Luftbild", "80"],
    ]);
    expect(totals[0]?.row.cells.get("fee")?.text).toBe("80");
  });

  it("are not lost below an empty line, where a name is by itself; a sentence there is a note", () => {
    const contributors = askedColumns({ preset: "contributors" });
    const namesIn = (...lines: string[]) =>
      tableRows(tableFrom("Name,Role", "Ann Holly,Host", "", ...lines), contributors).rows.map(({ at }) => at.text);
    expect(namesIn("Bo Spindle")).toEqual(["Ann Holly", "Bo Spindle"]);
    expect(namesIn("Signed: Jo Smith")).toEqual(["Ann Holly"]);
    expect(namesIn("All of them have been asked.")).toEqual(["Ann Holly"]);
  });

  it("that say one thing only are rows where they stand among the others", () => {
    expect(tableRows(tableFrom("Item,Source", "Dawn,Hedge", "Dusk,"), rightsLog).rows).toHaveLength(2);
  });

  it("take the spec's own heading before a preset's", () => {
    const columns = askedColumns({ preset: "rights-log", columns: { item: { heading: "Asset" } } });
    const { rows } = tableRows(tableFrom("Title,Asset,Source", "x,Dawn,Hedge"), columns);
    expect(rows[0]?.cells.get("item")?.text).toBe("Dawn");
  });

  it("are all there, and every cell knows its place, whatever stands in them", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.stringMatching(/^[a-z][a-z ]{0,8}$/), fc.stringMatching(/^[a-z]{1,8}$/)), {
          maxLength: 20,
        }),
        (pairs) => {
          const lines = pairs.map(([item, source]) => `x${item},x${source}`);
          const { rows } = tableRows(tableFrom("Item,Source", ...lines), rightsLog);
          expect(rows.map(({ at }) => at.place?.start.line)).toEqual(pairs.map((_, index) => index + 2));
        },
      ),
    );
  });

  it("have one column for every heading: no preset says one heading twice, but where the first column that fits is meant", () => {
    for (const [name, columns] of Object.entries(presets)) {
      for (const { heading } of Object.values(columns)) expect(new Set(heading).size, name).toBe(heading.length);
    }
  });
});
