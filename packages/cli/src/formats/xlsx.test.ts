import { read, utils, type WorkBook } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { exampleReport, wrongRaster } from "./example-report.js";
import { hostileReport, hostileTexts } from "./hostile-report.js";
import { formatXlsx } from "./xlsx.js";

// SheetJS reads; another library wrote.
const open = (report = exampleReport()) => read(formatXlsx(report), { cellFormula: true, cellStyles: true });
const rowsOf = (book: WorkBook, name: string): string[][] => {
  const sheet = book.Sheets[name];
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  return utils.sheet_to_json(sheet, { header: 1, defval: "" });
};

describe("formatXlsx", () => {
  it("has a sheet for each of those who ask", () => {
    expect(open().SheetNames).toEqual(["Matrix", "Findings", "Chase list", "Delivery note", "Requirements", "Waivers"]);
  });

  it("shows the verdict and the state of each deliverable in each episode", () => {
    const rows = rowsOf(open(), "Matrix");
    expect(rows[1]?.[0]).toBe("REJECTED");
    const head = rows.findIndex(([first]) => first === "Deliverable");
    expect(rows.slice(head, head + 4)).toEqual([
      ["Deliverable", "Owner", "LFD1001A", "LFD1002A", "Whole title"],
      ["programme", "edit", "wrong", "waived", "not asked"],
      ["stems", "sound", "not asked", "not asked", "missing"],
      ["stills (optional)", "–", "not asked", "not asked", "accepted"],
    ]);
  });

  it("has lines where both sides sign what was judged", () => {
    const rows = rowsOf(open(), "Matrix");
    const at = rows.findIndex(([first]) => first === "Sign-off");
    expect(rows[at + 1]?.[0]).toMatch(/^The Long Field, judged rejected on \d{4}-\d\d-\d\d\.$/);
    expect(rows.slice(at + 2).map((row) => row.slice(0, 4))).toEqual([
      ["Delivered by", "", "Received by", ""],
      ["Date", "", "Date", ""],
      ["Signature", "", "Signature", ""],
    ]);
  });

  it("prints whole rows, with the headings of each list on every page", () => {
    const book = open();
    const titles = book.Workbook?.Names?.filter(({ Name }) => /Print_Titles$/.test(Name)).map(({ Ref }) => Ref);
    expect(titles).toContain("'Findings'!$1:$1");
    const sheets = Object.entries(unzipSync(formatXlsx(exampleReport()))).filter(([path]) => /worksheets/.test(path));
    expect(sheets).toHaveLength(6);
    for (const [path, xml] of sheets) {
      expect(strFromU8(xml), path).toContain('<pageSetUpPr fitToPage="1"/>');
      expect(strFromU8(xml), path).toMatch(/<pageSetup [^>]*fitToHeight="0"/);
    }
  });

  it("lists what is open by the one who has to bring it", () => {
    expect(rowsOf(open(), "Chase list").map(([owner, deliverable, , state]) => [owner, deliverable, state])).toEqual([
      ["Owner", "Deliverable", "State"],
      ["edit", "programme", "wrong"],
      ["edit", "programme", "unchecked"],
      ["sound", "stems", "missing"],
    ]);
  });

  it("gives sizes as numbers, with durations and checksums", () => {
    const rows = rowsOf(open(), "Delivery note");
    expect(rows[2]).toEqual(["LFD1002A.mxf", "programme", 200_000, "00:48:30:00", "9f2c".repeat(16)]);
    expect(rows.at(-1)?.slice(0, 3)).toEqual(["All files", "3", 5_213_000]);
  });

  it("holds no formula, whatever a text begins with", () => {
    const book = open(hostileReport());
    for (const [name, sheet] of Object.entries(book.Sheets)) {
      for (const [place, cell] of Object.entries(sheet)) {
        if (!place.startsWith("!")) expect(cell.f, `${name} ${place}`).toBeUndefined();
      }
    }
    const texts = rowsOf(book, "Delivery note").map(([path]) => path);
    expect(texts).toContain('=HYPERLINK("http://evil";"x")');
    expect(texts).toHaveLength(hostileTexts.length + 2);
  });

  it("keeps every text as it is, also those that the format itself gives a meaning", () => {
    const names = ["constructor", "__proto__", "_x0041_", "a  b ", "<&>\"'", "=1+1", "\u{1F4FC} Größe"];
    const files = names.map((path) => ({ path, size: 1, deliverables: [] }));
    const rows = rowsOf(open(exampleReport({ files })), "Delivery note");
    expect(rows.slice(1, -1).map(([path]) => path)).toEqual(names);
  });

  it("gives the same bytes for the same report, and columns beyond Z where there are many episodes", () => {
    expect(formatXlsx(exampleReport())).toEqual(formatXlsx(exampleReport()));
    const items = Array.from({ length: 60 }, (_, index) => ({
      item: `LFD10${index}`,
      episode: index,
      state: "accepted" as const,
      files: [],
    }));
    const [programme] = exampleReport().deliverables;
    if (!programme) throw new Error("the example has deliverables");
    const rows = rowsOf(open(exampleReport({ deliverables: [{ ...programme, items }] })), "Matrix");
    expect(rows.find(([first]) => first === "Deliverable")?.slice(-1)).toEqual(["LFD1059"]);
  });

  it("keeps its first row in sight, spans what is long, and makes a row as high as its text", () => {
    const book = open(exampleReport({ findings: [{ ...wrongRaster, remedy: "Export again. ".repeat(20) }] }));
    expect(book.Sheets.Matrix?.["!merges"]?.length).toBeGreaterThan(0);
    const heights = book.Sheets.Findings?.["!rows"]?.map((row) => row?.hpt);
    expect(heights?.[1]).toBeGreaterThan(50);
    expect(book.Sheets.Findings?.["!cols"]?.[0]?.width).toBe(11);
  });

  it("shortens what is longer than a cell can hold", () => {
    const report = exampleReport({ title: "x".repeat(40_000) });
    expect(rowsOf(open(report), "Matrix")[0]?.[0]).toHaveLength(32_767);
  });
});
