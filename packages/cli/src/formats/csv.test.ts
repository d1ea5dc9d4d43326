import { read as readWorkbook, utils } from "@e965/xlsx";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { formatCsv } from "./csv.js";
import { exampleReport } from "./example-report.js";
import { hostileReport, hostileTexts } from "./hostile-report.js";

/** A strict reader of RFC 4180: no lenient quotes, the same number of fields in every record. */
const read = (text: string): string[][] => parse(text, { bom: true, record_delimiter: "\r\n", relax_quotes: false });

describe("formatCsv", () => {
  it("gives a row for each finding and each unchecked comparison, with its owner and its place", () => {
    const [head = [], ...rows] = read(formatCsv(exampleReport()));
    const records = rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
    expect(records.map(({ severity, code }) => [severity, code])).toEqual([
      ["error", "media/raster"],
      ["error", "files/missing"],
      ["warning", "files/junk"],
      ["unchecked", "media/bit-depth"],
      ["waived", "media/bit-rate"],
    ]);
    expect(records[0]).toMatchObject({
      owner: "edit",
      file: "LFD1001A.mxf",
      expected: "1920×1080",
      actual: "1440×1080",
      "spec line": "14",
      requirement: "/deliverables/programme/video/width",
    });
    expect(records[4]).toMatchObject({ waiver: expect.stringContaining("Client delivery desk") });
  });

  it("lets no text become a formula, another row or another column", () => {
    const rows = read(formatCsv(hostileReport()));
    const findings = rows.filter(([severity]) => severity === "error");
    expect(findings).toHaveLength(hostileTexts.length);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(formatCsv(hostileReport())).not.toMatch(/[^\P{C}\r\n\uFEFF]/u);
  });

  it("opens in a spreadsheet with the same cells, none of which is a formula", () => {
    // SheetJS has a reader of its own, which takes for a formula what Excel would.
    const sheetOf = (text: string, raw: boolean) => {
      const book = readWorkbook(text.replace("\uFEFF", ""), { type: "string", raw });
      return book.Sheets[book.SheetNames[0] ?? ""] ?? {};
    };
    for (const report of [exampleReport(), hostileReport()]) {
      const text = formatCsv(report);
      expect(utils.sheet_to_json(sheetOf(text, true), { header: 1, defval: "" })).toEqual(read(text));
      for (const [place, cell] of Object.entries(sheetOf(text, false)))
        if (!place.startsWith("!")) expect(cell.f, place).toBeUndefined();
    }
  });

  it("begins with a byte order mark, which tells Excel that it is UTF-8", () => {
    expect(formatCsv(exampleReport()).startsWith("\uFEFFseverity,")).toBe(true);
  });
});
