import { CFB } from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeZip } from "../../fixtures/papers/write-zip.mjs";
import { tableIn } from "./workbook-in-test.js";
import { struckCells } from "./worker/paper/struck-cells.js";
import { struckOldCells } from "./worker/paper/struck-old-cells.js";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const cell = (at: string, text: string, style: number) =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** As Excel writes it: the second format of cells has a font with a line through it, and so does one of cell styles. */
const workbook = (fonts: string, rows: string) =>
  writeZip({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Log" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts>${fonts}</fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  });
const rows = `<row r="1">${cell("A1", "Name", 0)}</row><row r="2">${cell("A2", "Ann", 1)}</row>`;

describe("the cells of a workbook", () => {
  it("say where a line goes through them", async () => {
    const { rows: read } = await tableIn(workbook("<font/><font><strike/></font>", rows), "log.xlsx");
    expect(read).toEqual([[{ text: "Name", cell: "A1" }], [{ text: "Ann", cell: "A2", struck: true }]]);
  });

  it("have none where the font says that there is none", () => {
    const marked = struckCells(workbook('<font/><font><strike val="0"/></font>', rows));
    expect([...marked.values()].flatMap((cells) => [...cells])).toEqual([]);
  });

  it("are read all the same where that part is broken", () => {
    expect(struckCells(workbook("<font/><font><strike></font>", rows)).size).toBe(0);
    expect(struckCells(new TextEncoder().encode("PK, and no workbook")).size).toBe(0);
  });
});

/** As LibreOffice writes it: a style of cells whose text has a line through it, taken by a cell, a row or a column. */
const openWorkbook = (line: string, table: string) =>
  writeZip({
    "content.xml": `<office:document-content xmlns:office="o" xmlns:style="s" xmlns:table="t" xmlns:text="x"><office:automatic-styles><style:style style:name="ce1" style:family="table-cell"><style:text-properties style:text-line-through-style="${line}"/></style:style><style:style style:name="ce2" style:family="table-cell"/></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Log">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
const openCell = (style = "", times = 1) =>
  `<table:table-cell${style && ` table:style-name="${style}"`} table:number-columns-repeated="${times}"><text:p>Ann</text:p></table:table-cell>`;

describe("the cells of an OpenDocument workbook", () => {
  const struckIn = (line: string, table: string) => [...(struckCells(openWorkbook(line, table)).get("Log") ?? [])];

  it("say where a line goes through them, by their own style, their row's or their column's", () => {
    const table = `<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="ce1"/><table:table-row table:number-rows-repeated="2">${openCell("ce2", 2)}</table:table-row><table:table-row>${openCell("ce1")}${openCell()}${openCell()}</table:table-row><table:table-row table:default-cell-style-name="ce1">${openCell("ce2")}${openCell()}</table:table-row>`;
    expect(struckIn("solid", table)).toEqual(["A3", "C3", "B4"]);
    expect(struckIn("none", table)).toEqual([]);
  });

  it("are looked at within bounds, however often they are repeated", () => {
    const endless = `<table:table-row table:number-rows-repeated="1048576">${openCell("ce1", 1_000_000)}</table:table-row>`;
    expect(struckIn("solid", endless).length).toBeLessThanOrEqual(25_600);
  });
});

describe("the cells of an old Excel workbook", () => {
  const record = (kind: number, ...words: number[]) =>
    [kind, 2 * words.length, ...words].flatMap((word) => [word & 255, word >> 8]);
  const inFile = (stream: readonly number[]) => {
    const file = CFB.utils.cfb_new();
    CFB.utils.cfb_add(file, "/Workbook", Uint8Array.from(stream));
    return Uint8Array.from(CFB.write(file, { type: "buffer" }) as Uint8Array);
  };
  const begin = record(0x809, 0x600, 5);
  const end = record(0x0a);
  const font = (flags: number) => record(0x31, 200, flags);
  // Fonts 0 to 3, and the fifth, which counts as 5: there is no font 4.
  const fonts = [0, 0, 0, 0, 8].flatMap(font);
  const formats = [record(0xe0, 0), record(0xe0, 5)].flat();
  const name = [3, 0, ...[..."Log"].map((letter) => letter.charCodeAt(0)), 0];
  const sheet = (at: number) => [0x85, 0, 12, 0, at & 255, at >> 8, 0, 0, 0, 0, ...name];
  const head = [...begin, ...fonts, ...formats];
  const stream = [
    ...head,
    ...sheet(head.length + 16 + end.length),
    ...end,
    ...begin,
    ...record(0xfd, 0, 0, 0, 0, 0),
    ...record(0xfd, 1, 0, 1, 0, 0),
    ...record(0xbd, 2, 1, 0, 0, 0, 1, 0, 0, 2),
    ...end,
  ];

  it("say where a line goes through them", () => {
    expect([...(struckOldCells(inFile(stream)).get("Log") ?? [])]).toEqual(["A2", "C3"]);
  });

  it("are none in whatever else stands there", () => {
    fc.assert(
      fc.property(fc.nat(stream.length - 1), fc.nat(255), (at, byte) => {
        expect(struckOldCells(inFile(stream.with(at, byte))).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });
});
