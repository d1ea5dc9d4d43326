import { describe, expect, it } from "vitest";
import { writeZip } from "../../fixtures/papers/write-zip.mjs";
import { tableIn } from "./workbook-in-test.js";
import { struckCells } from "./worker/paper/struck-cells.js";

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
