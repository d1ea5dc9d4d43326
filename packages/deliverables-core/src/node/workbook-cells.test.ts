import { readFileSync } from "node:fs";
import { utils } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { cueSheetOf } from "../cue-sheets/cue-sheet-of.js";
import { bookOf, bytesOf, shown, tableIn } from "./workbook-in-test.js";

describe("the cells of a workbook", () => {
  it("a day is read as a day, whatever the order in which a spreadsheet shows it", async () => {
    const book = bookOf({
      Rights: [
        ["Item", "Until", "At"],
        ["Dawn", 46480, 0.5],
      ],
    });
    Object.assign(book.Sheets.Rights?.B2 ?? {}, { z: "m/d/yy" });
    Object.assign(book.Sheets.Rights?.C2 ?? {}, { z: "h:mm" });
    expect(shown((await tableIn(bytesOf(book))).sheets)?.[0]?.rows[1]).toEqual(["Dawn", "2027-04-03", "12:00"]);
  });

  it("an amount has the currency that only its format names", async () => {
    const book = bookOf({
      Fees: [
        ["Item", "Fee", "Other", "Plain"],
        ["Dawn", 80, 350, 12],
      ],
    });
    Object.assign(book.Sheets.Fees?.B2 ?? {}, { z: "£#,##0.00" });
    Object.assign(book.Sheets.Fees?.C2 ?? {}, { z: "[$€-407] #,##0.00" });
    expect(shown((await tableIn(bytesOf(book))).sheets)?.[0]?.rows[1]).toEqual(["Dawn", "£80", "€ 350.00", "12"]);
  });

  it("a day is the same one in a workbook that counts from 1904, as Excel for Mac did", async () => {
    const book = bookOf({
      Rights: [
        ["Item", "From"],
        ["Dawn", 45_657],
      ],
    });
    Object.assign(book.Sheets.Rights?.B2 ?? {}, { z: "yyyy-mm-dd" });
    book.Workbook = { WBProps: { date1904: true } };
    for (const [kind, name] of [["xlsx", "rights.xlsx"] as const, ["biff8", "rights.xls"] as const])
      expect(shown((await tableIn(bytesOf(book, kind), name)).sheets)?.[0]?.rows[1]).toEqual(["Dawn", "2029-01-01"]);
  });

  it("a sheet of LibreOffice is read as one of Excel", async () => {
    const { format, sheets } = await tableIn(rightsLog(), "rights.ods");
    expect(format).toBe("ODS");
    expect(shown(sheets)?.[0]?.rows[1]?.slice(0, 6)).toEqual([
      "Aerial shot",
      "Sky Library",
      "World",
      "2026-01-01",
      "2033-12-31",
      "120.5",
    ]);
    expect(sheets?.[0]?.rows[2]?.[0]?.cell).toBe("A3");
  });

  it("one that is cut off is not whole", async () => {
    expect(await tableIn(rightsLog().slice(0, -40), "rights.ods")).toMatchObject({ damage: expect.any(String) });
  });

  it("says in each row what a merged cell says, and a number once", async () => {
    const book = bookOf({
      Log: [
        ["Item", "Source", "Fee"],
        ["Storm", "Weather", 100],
        ["Flood", null, null],
        ["Dawn", "Sky", 5],
      ],
    });
    Object.assign(book.Sheets.Log ?? {}, { "!merges": [utils.decode_range("B2:B3"), utils.decode_range("C2:C3")] });
    const { rows } = await tableIn(bytesOf(book));
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["Item", "Source", "Fee"],
      ["Storm", "Weather", "100"],
      ["Flood", "Weather"],
      ["Dawn", "Sky", "5"],
    ]);
  });

  it("gives the word of a heading that is merged over two columns to both", async () => {
    const book = bookOf({
      Cues: [
        ["No", "Title", "Composer", null, "Publisher", null, "Dauer", null],
        [null, null, "Name", "%", "Name", "%", "Min.", "Sek."],
        [1, "Dawn", "Jo", 100, "Hedge", 50, 0, 30],
        [2, "Dusk", null, null, "Hazel", 50, 1, 5],
      ],
    });
    const merges = ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1"];
    Object.assign(book.Sheets.Cues ?? {}, { "!merges": merges.map((range) => utils.decode_range(range)) });
    for (const table of [await tableIn(bytesOf(book)), await tableIn(bytesOf(book, "biff8"), "cues.xls")]) {
      const { cues } = cueSheetOf(table);
      expect(
        cues.map(({ cells, contributors }) => [
          cells.duration?.text,
          ...contributors.map(({ party, name, share }) => `${party} ${name?.text} ${share?.text}`),
        ]),
      ).toEqual([
        ["00:00:30", "composer Jo 100", "publisher Hedge 50"],
        ["00:01:05", "publisher Hazel 50"],
      ]);
    }
  });

  it("keeps apart what stands in hidden columns", async () => {
    const book = bookOf({
      Log: [
        ["Item", "Until"],
        ["Storm", "2040-01-01"],
      ],
    });
    Object.assign(book.Sheets.Log ?? {}, { "!cols": [{}, { hidden: true }] });
    const { rows, sheets } = await tableIn(bytesOf(book));
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([["Item"], ["Storm"]]);
    expect(sheets?.[0]?.hiddenCells?.map(({ text }) => text)).toEqual(["Until", "2040-01-01"]);
  });

  it("shows a formula that was never calculated as what it is", async () => {
    const book = bookOf({
      Log: [
        ["Item", "Share"],
        ["Storm", null],
      ],
    });
    Object.assign(book.Sheets.Log ?? {}, { B2: { t: "n", f: "50+50" } });
    const { rows } = await tableIn(bytesOf(book));
    expect(rows[1]?.map(({ text }) => text)).toEqual(["Storm", "=50+50"]);
  });
});

function rightsLog(): Uint8Array {
  return new Uint8Array(readFileSync(new URL("../../fixtures/tables/rights.ods", import.meta.url)));
}
