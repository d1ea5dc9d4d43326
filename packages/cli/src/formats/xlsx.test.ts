import { read, utils, type WorkBook } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { exampleReport } from "./example-report.js";
import { hostileReport, hostileTexts } from "./hostile-report.js";
import { formatXlsx } from "./xlsx.js";

// SheetJS reads; another library wrote.
const open = async (report = exampleReport()) => read(await formatXlsx(report), { cellFormula: true });
const rowsOf = (book: WorkBook, name: string): string[][] => {
  const sheet = book.Sheets[name];
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  return utils.sheet_to_json(sheet, { header: 1, defval: "" });
};

describe("formatXlsx", () => {
  it("has a sheet for each of those who ask", async () => {
    expect((await open()).SheetNames).toEqual([
      "Matrix",
      "Findings",
      "Chase list",
      "Delivery note",
      "Requirements",
      "Waivers",
    ]);
  });

  it("shows the verdict and the state of each deliverable in each episode", async () => {
    const rows = rowsOf(await open(), "Matrix");
    expect(rows[1]?.[0]).toBe("REJECTED");
    const head = rows.findIndex(([first]) => first === "Deliverable");
    expect(rows.slice(head, head + 4)).toEqual([
      ["Deliverable", "Owner", "LFD1001A", "LFD1002A", "Whole title"],
      ["programme", "edit", "wrong", "waived", "not asked"],
      ["stems", "sound", "not asked", "not asked", "missing"],
      ["stills (optional)", "–", "not asked", "not asked", "accepted"],
    ]);
  });

  it("lists what is open by the one who has to bring it", async () => {
    expect(
      rowsOf(await open(), "Chase list").map(([owner, deliverable, , state]) => [owner, deliverable, state]),
    ).toEqual([
      ["Owner", "Deliverable", "State"],
      ["edit", "programme", "wrong"],
      ["edit", "programme", "unchecked"],
      ["sound", "stems", "missing"],
    ]);
  });

  it("gives sizes as numbers, with durations and checksums", async () => {
    const rows = rowsOf(await open(), "Delivery note");
    expect(rows[2]).toEqual(["LFD1002A.mxf", "programme", 200_000, "00:48:30:00", "9f2c".repeat(16)]);
    expect(rows.at(-1)?.slice(0, 3)).toEqual(["All files", "3", 5_213_000]);
  });

  it("holds no formula, whatever a text begins with", async () => {
    const book = await open(hostileReport());
    for (const [name, sheet] of Object.entries(book.Sheets)) {
      for (const [place, cell] of Object.entries(sheet)) {
        if (!place.startsWith("!")) expect(cell.f, `${name} ${place}`).toBeUndefined();
      }
    }
    const texts = rowsOf(book, "Delivery note").map(([path]) => path);
    expect(texts).toContain('=HYPERLINK("http://evil";"x")');
    expect(texts).toHaveLength(hostileTexts.length + 2);
  });

  it("shortens what is longer than a cell can hold", async () => {
    const report = exampleReport({ title: "x".repeat(40_000) });
    expect(rowsOf(await open(report), "Matrix")[0]?.[0]).toHaveLength(32_767);
  });
});
