import { utils } from "@e965/xlsx";
import { createReaders, memoryFolder } from "deliverables-core";
import { readWorkbook } from "deliverables-core/node";
import { describe, expect, it } from "vitest";
import { writeZip } from "../../fixtures/papers/write-zip.mjs";
import { cueSheetOf } from "../cue-sheets/cue-sheet-of.js";
import { bookOf, bytesOf, type Content, shown, tableIn } from "./workbook-in-test.js";
import { readSheets } from "./worker/paper/read-sheets.js";

const cues = [
  ["Programme title", "The Long Field"],
  [],
  ["No", "Title", "Composer", "IPI", "Duration", "Share"],
  [1, "Dawn", "Jo", 14107338, 0.0015625, 0.5],
] as Content[][];

describe("a workbook", () => {
  it("is a paper in which a formula without its value is told", async () => {
    const book = bookOf({ Costs: [["Total", 1]] });
    Object.assign(book.Sheets.Costs ?? {}, { A2: { t: "z", f: "SUM(B1)" }, "!ref": "A1:B2" });
    const contents = readSheets(bytesOf(book));
    expect(contents).toMatchObject({ uncalculated: [{ text: "=SUM(B1)", cell: "A2" }] });
  });

  it("is read cell by cell, as it was shown when it was saved", async () => {
    const book = bookOf({ Cover: [["The Long Field"]], Cues: cues, Notes: [["secret"]] });
    const sheet = book.Sheets.Cues;
    Object.assign(sheet?.E4 ?? {}, { z: "[h]:mm:ss" });
    Object.assign(sheet?.F4 ?? {}, { z: "0%" });
    book.Workbook = { Sheets: [{}, {}, { Hidden: 1 }] };
    const table = await tableIn(bytesOf(book));
    expect(table.format).toBe("XLSX");
    expect(shown(table.sheets)).toEqual([
      { name: "Cover", hidden: false, rows: [["The Long Field"]] },
      {
        name: "Cues",
        hidden: false,
        rows: [
          ["Programme title", "The Long Field"],
          ["No", "Title", "Composer", "IPI", "Duration", "Share"],
          ["1", "Dawn", "Jo", "14107338", "0:02:15", "50%"],
        ],
      },
      { name: "Notes", hidden: true, rows: [["secret"]] },
    ]);
    const [cue] = cueSheetOf(table).cues;
    expect(cue?.cells.duration).toEqual({ text: "0:02:15", cell: "Cues!E4" });
    expect(cueSheetOf(table).header.programmeTitle?.cell).toBe("Cues!B1");
  });

  it("is known by its directory where its first bytes do not tell", async () => {
    const many = Array.from({ length: 400 }, (_, index): Content[] => [
      index + 2,
      `Dusk ${index * 7919}`,
      "Jo",
      null,
      0.0015625,
    ]);
    const table = await tableIn(bytesOf(bookOf({ Cues: [...cues, ...many] })));
    expect(table.format).toBe("XLSX");
    expect(cueSheetOf(table).cues).toHaveLength(401);
  });

  it("is read in the old binary form too", async () => {
    const table = await tableIn(bytesOf(bookOf({ Cues: cues }), "biff8"));
    expect(table.format).toBe("XLS");
    expect(cueSheetOf(table).cues[0]?.cells.title?.text).toBe("Dawn");
  });

  it("is never calculated: a formula shows what it showed", async () => {
    const book = bookOf({ Cues: cues });
    Object.assign(book.Sheets.Cues ?? {}, { B4: { t: "s", v: "Dawn", f: 'HYPERLINK("http://example.com","x")' } });
    expect(cueSheetOf(await tableIn(bytesOf(book))).cues[0]?.cells.title?.text).toBe("Dawn");
  });

  it("with a cell in the far corner is not taken for one without it", async () => {
    const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const bookWith = (far: string) =>
      writeZip({
        "[Content_Types].xml":
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        "xl/workbook.xml": `<workbook ${namespace} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Cues" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": `<worksheet ${namespace}><dimension ref="A1:XFD1048576"/><sheetData><row r="1">${text("A1", "Title")}${text("B1", "Composer")}${text("C1", "Duration")}</row><row r="2">${text("A2", "Dawn")}${text("B2", "Jo")}${text("C2", "0:30")}</row>${far}</sheetData></worksheet>`,
      });
    const formatted = await tableIn(bookWith('<row r="1048576"><c r="XFD1048576" s="0"/></row>'));
    expect(cueSheetOf(formatted).cues.map(({ cells }) => cells.title?.text)).toEqual(["Dawn"]);
    expect(await tableIn(bookWith(`<row r="1048576">${text("B1048576", "Ann")}</row>`))).toEqual({
      unread: "its cell B1048576 stands farther down than any list",
    });
    expect(await tableIn(bookWith(`<row r="3">${text("XFD3", "Ann")}</row>`))).toEqual({
      unread: "its cell XFD3 stands farther right than any list",
    });
  });

  it("that expands to gigabytes is not opened", async () => {
    const small = { "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>" };
    expect(await tableIn(writeZip({ ...small, "xl/worksheets/sheet1.xml": Buffer.alloc(70 * 2 ** 20) }))).toEqual({
      unread: "it expands to more than 64 MB",
    });
    const lie = writeZip({ ...small, "xl/worksheets/sheet1.xml": Buffer.alloc(30 * 2 ** 20) }, 1000);
    expect(await tableIn(lie)).toEqual({ unread: "a part of it is damaged, or larger than it says" });
  });

  it("that is none, or only half of one, is unread or not whole, and nothing throws", async () => {
    const whole = bytesOf(bookOf({ Cues: cues }));
    expect(await tableIn(whole.subarray(0, whole.length - 400))).toMatchObject({
      damage: expect.stringMatching(/^ends early/),
    });
    const ole = Uint8Array.from(
      { length: 4096 },
      (_, index) => [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][index] ?? 0,
    );
    expect(await tableIn(ole, "cues.xls")).toHaveProperty("unread");
    for (let at = 100; at < whole.length - 400; at += 997) {
      const broken = whole.slice();
      broken.fill(0xff, at, at + 8);
      const table = await tableIn(broken);
      expect("unread" in table || "rows" in table).toBe(true);
    }
  });

  it("can be given up", async () => {
    const stopped = AbortSignal.abort(new Error("stopped"));
    await expect(readWorkbook("XLSX", bytesOf(bookOf({ Cues: cues })), stopped)).rejects.toThrow("stopped");
  });

  it("in a host that cannot read any says what to do", async () => {
    const open = await memoryFolder({ "a.xlsx": bytesOf(bookOf({ Cues: cues })) }).open("a.xlsx");
    expect(await createReaders(async () => ({ unread: "" })).table(open)).toEqual({
      unread: "it is XLSX, and no such table can be read here: ask for the sheet as CSV too",
    });
  });
});

describe("the template of ASCAP and BMI", () => {
  it("is read by its cells", async () => {
    const rows: Content[][] = Array.from({ length: 22 }, () => []);
    const put = (address: string, value: Content) => {
      const { r, c } = utils.decode_cell(address);
      const row = rows[r] ?? [];
      while (row.length < c) row.push(null);
      row[c] = value;
    };
    for (const [address, value] of [
      ["D4", "Original"],
      ["N4", "The Long Field"],
      ["D13", 25],
      ["F13", 8],
      ["A19", "Seq"],
      ["B19", "Cue"],
    ] as const)
      put(address, value);
    rows[19] = [1, "Dawn", "MT", 0, 0, 5, 0, 0, 35, 0, 30, "Composer", "Jo", "Quickthorn", null, null, "PRS", "100%"];
    rows[20] = [
      1,
      "Dawn",
      "MT",
      0,
      0,
      5,
      0,
      0,
      35,
      0,
      30,
      "Publisher",
      null,
      null,
      "Blackthorn",
      "00000000199",
      "PRS",
      "100%",
    ];
    rows[21] = [2, null, null, null, null, null, null, null, null, 0, 0];
    const sheet = cueSheetOf(await tableIn(bytesOf(bookOf({ Template: rows, hidat: [["MT"]] }))));
    expect(sheet.header).toMatchObject({
      classification: { text: "Original" },
      programmeTitle: { text: "The Long Field" },
      programmeDuration: { text: "25:08", cell: "Template!D13" },
    });
    expect(sheet.cues).toHaveLength(1);
    expect(sheet.cues[0]?.cells).toMatchObject({
      in: { text: "00:00:05" },
      duration: { text: "00:00:30", cell: "Template!J20" },
    });
    expect(sheet.cues[0]?.contributors.map(({ party, name, ipi }) => [party, name?.text, ipi?.text])).toEqual([
      ["composer", "Jo Quickthorn", undefined],
      ["publisher", "Blackthorn", "00000000199"],
    ]);
  });
});
