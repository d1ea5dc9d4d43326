import { CFB } from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeZip } from "../../fixtures/papers/write-zip.mjs";
import { tableIn } from "./workbook-in-test.js";
import { cellLooks } from "./worker/paper/cell-looks.js";
import { oldWorkbookLooks } from "./worker/paper/old-workbook-looks.js";

/** The addresses of the cells of the sheet "Log" that are struck through. */
const struckIn = (bytes: Uint8Array) =>
  [...(cellLooks(bytes).get("Log")?.cells ?? [])].flatMap(([address, { struck }]) => (struck ? address : []));

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const cell = (at: string, text: string, style: number) =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** As Excel writes it: the second format of cells has a font with a line through it, and so does one of cell styles. */
const workbook = (
  fonts: string,
  rows: string,
  more: { fills?: string; behind?: string; parts?: object; before?: string } = {},
) =>
  writeZip({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Log" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts>${fonts}</fonts><fills>${more.fills ?? "<fill/>"}</fills><borders><border/></borders><cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf fontId="0"/><xf fontId="1" fillId="${more.fills ? 1 : 0}"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}">${more.before ?? ""}<sheetData>${rows}</sheetData>${more.behind ?? ""}</worksheet>`,
    ...more.parts,
  });
const rows = `<row r="1">${cell("A1", "Name", 0)}</row><row r="2">${cell("A2", "Ann", 1)}</row>`;

describe("the cells of a workbook", () => {
  it("say where a line goes through them", async () => {
    const { rows: read } = await tableIn(workbook("<font/><font><strike/></font>", rows), "log.xlsx");
    expect(read).toEqual([[{ text: "Name", cell: "A1" }], [{ text: "Ann", cell: "A2", struck: true }]]);
  });

  it("have none where the font says that there is none", () => {
    expect(struckIn(workbook('<font/><font><strike val="0"/></font>', rows))).toEqual([]);
  });

  it("say where a line goes through a part of them, in a text of their own or one that sheets share", async () => {
    const runs = "<r><rPr><strike/></rPr><t>Ann</t></r><r><t> Bo</t></r>";
    const own = `<row r="2"><c r="A2" t="inlineStr"><is>${runs}</is></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>0</v></c></row>`;
    const parts = { "xl/sharedStrings.xml": `<sst xmlns="${main}"><si><t>Jo</t></si><si>${runs}</si></sst>` };
    const looks = cellLooks(workbook("<font/><font/>", own, { parts })).get("Log")?.cells;
    expect([...(looks ?? [])]).toEqual([
      ["A2", { partlyStruck: true }],
      ["B2", { partlyStruck: true }],
    ]);
  });

  const unseen = { unseen: "it has the colour of what is behind it" };
  const whiteFont = '<font/><font><color rgb="FFFFFFFF"/></font>';
  it.each([
    ["white on nothing", whiteFont, undefined, unseen],
    ["white by the theme", '<font/><font><color theme="0"/></font>', undefined, unseen],
    ["a grey that is nearly white", '<font/><font><color theme="0" tint="-0.02"/></font>', undefined, unseen],
    ["black on black", "<font/><font/>", "FF000000", unseen],
    ["white on black", whiteFont, "FF000000", undefined],
    ["grey on white", '<font/><font><color rgb="FF808080"/></font>', undefined, undefined],
    ["a colour of the theme", '<font/><font><color theme="4"/></font>', undefined, undefined],
  ])("say what nobody can read: %s", (_, fonts, behind, expected) => {
    const fills = `<fill/><fill>${behind ? `<patternFill patternType="solid"><fgColor rgb="${behind}"/></patternFill>` : "<patternFill/>"}</fill>`;
    expect(
      cellLooks(workbook(fonts, rows, { fills }))
        .get("Log")
        ?.cells.get("A2"),
    ).toEqual(expected);
  });

  it("may be read where their colour depends on a condition", () => {
    const behind = '<conditionalFormatting sqref="C1 A2:A9"><cfRule type="expression"/></conditionalFormatting>';
    expect(
      cellLooks(workbook(whiteFont, rows, { behind }))
        .get("Log")
        ?.cells.get("A2"),
    ).toEqual({});
  });

  it("are unseen in a hidden row, unless a filter hides it", async () => {
    const hidden = rows.replace('<row r="2">', '<row r="2" hidden="1">');
    const filter = '<autoFilter ref="A1:A2"><filterColumn colId="0"/></autoFilter>';
    const unseenIn = async (behind: string) =>
      (await tableIn(workbook("<font/><font/>", hidden, { behind }), "log.xlsx")).rows[1]?.[0]?.unseen;
    expect(await unseenIn("")).toBe("its row is hidden");
    expect(await unseenIn('<autoFilter ref="A1:A2"/>')).toBe("its row is hidden");
    expect(await unseenIn(filter)).toBeUndefined();
  });

  it("stand below what is printed on every page", async () => {
    const behind =
      '<headerFooter><oddHeader>&amp;C&amp;"Arial,Bold"&amp;14DRAFT &#8211; not for submission&amp;R&amp;P</oddHeader><oddFooter/></headerFooter>';
    const { sheets } = await tableIn(workbook("<font/><font/>", rows, { behind }), "log.xlsx");
    expect(sheets?.[0]?.printed).toEqual(["DRAFT – not for submission"]);
  });

  it("are hidden in a column without any width", async () => {
    const before = '<cols><col min="1" max="1" width="0" customWidth="1"/></cols>';
    const { rows: read, sheets } = await tableIn(workbook("<font/><font/>", rows, { before }), "log.xlsx");
    expect(read).toEqual([]);
    expect(sheets?.[0]?.hiddenCells?.map(({ text }) => text)).toEqual(["Name", "Ann"]);
  });

  it("are read all the same where that part is broken", () => {
    expect(cellLooks(workbook("<font/><font><strike></font>", rows)).size).toBe(0);
    expect(cellLooks(new TextEncoder().encode("PK, and no workbook")).size).toBe(0);
  });
});

/** As LibreOffice writes it: a style of cells whose text has a line through it, taken by a cell, a row or a column. */
const openWorkbook = (line: string, table: string) =>
  writeZip({
    "content.xml": `<office:document-content xmlns:office="o" xmlns:style="s" xmlns:table="t" xmlns:text="x" xmlns:fo="f"><office:automatic-styles><style:style style:name="ce1" style:family="table-cell"><style:text-properties style:text-line-through-style="${line}"/></style:style><style:style style:name="ce2" style:family="table-cell"/></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Log">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
const openCell = (style = "", times = 1) =>
  `<table:table-cell${style && ` table:style-name="${style}"`} table:number-columns-repeated="${times}"><text:p>Ann</text:p></table:table-cell>`;

describe("the cells of an OpenDocument workbook", () => {
  const struckOpen = (line: string, table: string) => struckIn(openWorkbook(line, table));

  it("say where a line goes through them, by their own style, their row's or their column's", () => {
    const table = `<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="ce1"/><table:table-row table:number-rows-repeated="2">${openCell("ce2", 2)}</table:table-row><table:table-row>${openCell("ce1")}${openCell()}${openCell()}</table:table-row><table:table-row table:default-cell-style-name="ce1">${openCell("ce2")}${openCell()}</table:table-row>`;
    expect(struckOpen("solid", table)).toEqual(["A3", "C3", "B4"]);
    expect(struckOpen("none", table)).toEqual([]);
  });

  it("are unseen in a hidden row or column, and in white; what a filter hides is not", () => {
    const row = (visibility: string) =>
      `<table:table-row${visibility}>${openCell("ce2")}${openCell("ce2")}</table:table-row>`;
    const columns = '<table:table-column/><table:table-column table:visibility="collapse"/>';
    const table = `${columns}${row("")}${row(' table:visibility="collapse"')}${row(' table:visibility="filter"')}`;
    const looks = cellLooks(openWorkbook("none", table)).get("Log")?.cells ?? [];
    expect([...looks].map(([address, { unseen }]) => [address, unseen])).toEqual([
      ["B1", "its column is hidden"],
      ["A2", "its row is hidden"],
      ["B2", "its row is hidden"],
      ["B3", "its column is hidden"],
    ]);
    const white = cellLooks(
      openWorkbook('none" fo:color="#ffffff', `<table:table-row>${openCell("ce1")}</table:table-row>`),
    );
    expect(white.get("Log")?.cells.get("A1")?.unseen).toBe("it has the colour of what is behind it");
  });

  it("are looked at within bounds, however often they are repeated", () => {
    const endless = `<table:table-row table:number-rows-repeated="1048576">${openCell("ce1", 1_000_000)}</table:table-row>`;
    expect(struckOpen("solid", endless).length).toBeLessThanOrEqual(25_600);
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
    expect(struckIn(inFile(stream))).toEqual(["A2", "C3"]);
  });

  it("are none in whatever else stands there", () => {
    fc.assert(
      fc.property(fc.nat(stream.length - 1), fc.nat(255), (at, byte) => {
        expect(oldWorkbookLooks(inFile(stream.with(at, byte))).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });
});
