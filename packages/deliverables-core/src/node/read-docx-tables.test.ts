import { createReaders, memoryFolder } from "deliverables-core";
import { readWorkbook } from "deliverables-core/node";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordTable, writeDocx } from "../../fixtures/papers/write-zip.mjs";
import { cueSheetOf } from "../cue-sheets/cue-sheet-of.js";
import { askedColumns } from "../tables/asked-columns.js";
import type { Table } from "../tables/table.js";
import { tableRows } from "../tables/table-rows.js";

const readers = createReaders(async () => ({ unread: "no media here" }), readWorkbook);
const tableIn = async (paragraphs: string[]) =>
  readers.table(await memoryFolder({ "cues.docx": writeDocx({ paragraphs }) }).open("cues.docx")) as Promise<
    Table & { unread?: string }
  >;

const headings = ["No", "Title", "Composer", "Duration"];

describe("tables in a Word document", () => {
  it("are a cue sheet with what stands before them as its header", async () => {
    const table = await tableIn([
      "Music cue sheet",
      wordTable([
        ["Programme title", "The Long Field"],
        ["Production number", "LFD1001A"],
      ]),
      wordTable([headings, ["1", "Dawn", "Jo", "0:30"]]),
      "Signed",
      // After a page break the headings stand once more.
      wordTable([headings, ["2", "Dusk", "Kit", "0:40"]]),
    ]);
    expect(table.format).toBe("DOCX");
    const { header, cues } = cueSheetOf(table);
    expect(header.programmeTitle).toEqual({ text: "The Long Field", cell: "Table 1!B1" });
    expect(cues.map(({ cells }) => cells.title)).toEqual([
      { text: "Dawn", cell: "Table 2!B2" },
      { text: "Dusk", cell: "Table 3!B2" },
    ]);
  });

  it("are followed by lines that may hold their total", async () => {
    const table = await tableIn([
      "The Long Field",
      wordTable([headings, ["1", "Dawn", "Jo", "0:30"], ["2", "Dusk", "Kit", "0:40"]]),
      "Total: 01:10 min",
      "Signed: Ann Holly",
    ]);
    const { header, cues, below } = cueSheetOf(table);
    expect(header.musicDuration?.text).toBe("01:10 min");
    expect(below.map(({ text }) => text)).toEqual(["Total: 01:10 min", "Signed: Ann Holly"]);
    expect(cues).toHaveLength(2);
  });

  it("have cells over several columns, and none of the words that were deleted", async () => {
    const cell = (text: string, properties = "") =>
      `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const table = await tableIn([
      `<w:tbl><w:tr>${headings.map((text) => cell(text)).join("")}</w:tr><w:tr>${cell("1")}${cell("Dawn", '<w:gridSpan w:val="2"/>')}${cell("0:30")}</w:tr><w:tr>${cell("gone", "<w:vMerge/>")}<w:tc><w:p><w:r><w:t>Dusk</w:t></w:r><w:del><w:r><w:delText>Noon</w:delText></w:r></w:del></w:p></w:tc></w:tr></w:tbl>`,
    ]);
    expect(table.sheets?.[0]?.rows.slice(1).map((row) => row.map(({ text }) => text))).toEqual([
      ["1", "Dawn", "", "0:30"],
      ["", "Dusk"],
    ]);
  });

  it("say which cells are struck through as a whole", async () => {
    const run = (text: string, properties = "") =>
      `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
    const cell = (...runs: string[]) => `<w:tc><w:p>${runs.join("")}</w:p></w:tc>`;
    const table = await tableIn([
      `<w:tbl><w:tr>${cell(run("Dawn", "<w:strike/>"))}${cell(run("Jo ", "<w:strike/>"), run("Kit"))}${cell(run("0:30", '<w:strike w:val="0"/>'))}</w:tr></w:tbl>`,
    ]);
    expect(table.rows.flat().map(({ text, struck }) => [text, struck])).toEqual([
      ["Dawn", true],
      ["Jo Kit", undefined],
      ["0:30", undefined],
    ]);
  });

  it("say what of them nobody sees, and which are corrected with the old words still there", async () => {
    const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    const cell = (runs: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${runs}</w:p></w:tc>`;
    const white = '<w:color w:val="FFFFFF"/>';
    const table = await tableIn([
      `<w:tbl><w:tr>${cell(run("Dawn", white))}${cell(run("Dusk", white), '<w:shd w:fill="000000"/>')}${cell(run("Noon", `${white}<w:shd w:fill="333333"/>`))}</w:tr>` +
        `<w:tr>${cell(run("Jo") + run(" Kit", "<w:vanish/>"))}${cell(run("Jo", "<w:strike/>") + run(" Kit"))}${cell(run("Jo", '<w:vanish w:val="0"/>'))}</w:tr>` +
        `<w:tr><w:trPr><w:hidden/></w:trPr>${cell(run("Ann"))}</w:tr></w:tbl>`,
    ]);
    expect(table.rows.flat().map(({ text, unseen, partlyStruck }) => [text, unseen ?? partlyStruck])).toEqual([
      ["Dawn", "it has the colour of what is behind it"],
      ["Dusk", undefined],
      ["Noon", undefined],
      ["Jo Kit", "it is hidden text"],
      ["Jo Kit", true],
      ["Jo", undefined],
      ["Ann", "it is hidden text"],
    ]);
  });

  it("have headings that are merged over two columns, for both", async () => {
    const cell = (text: string, span = 1) =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
    const table = await tableIn([
      `<w:tbl>${row(cell("No"), cell("Title"), cell("Composer", 2), cell("Duration"))}${row(...["", "", "Name", "%", ""].map((text) => cell(text)))}${row(...["1", "Dawn", "Jo", "60", "0:30"].map((text) => cell(text)))}</w:tbl>`,
    ]);
    const { cues } = cueSheetOf(table);
    expect(cues).toHaveLength(1);
    expect(cues[0]?.contributors).toMatchObject([{ party: "composer", name: { text: "Jo" }, share: { text: "60" } }]);
  });

  it("are lists of contributors and credits too", async () => {
    const table = await tableIn([
      wordTable([
        ["Name", "Role"],
        ["Ann Holly", "Hedge-layer"],
      ]),
    ]);
    const { rows } = tableRows(table, askedColumns({ preset: "contributors" }));
    expect(rows.map(({ cells }) => cells.get("name"))).toEqual([{ text: "Ann Holly", cell: "Table 1!A2" }]);
  });

  it("have with them what stands around the pages: heads, feet, and what Word stamps across", async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const foot = `<w:ftr ${w} xmlns:v="urn:schemas-microsoft-com:vml"><w:p><w:r><w:t>LFD1002B</w:t><w:tab/><w:t>page 1</w:t></w:r></w:p><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>gone</w:t></w:r></w:p><w:p><w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r></w:p></w:ftr>`;
    const bytes = writeDocx({
      paragraphs: [wordTable([headings, ["1", "Dawn", "Jo", "0:30"]])],
      header: "The Short Ditch",
      parts: { "word/footer1.xml": foot },
    });
    const table = (await readers.table(await memoryFolder({ "cues.docx": bytes }).open("cues.docx"))) as Table;
    expect(table.sheets?.map(({ printed }) => printed)).toEqual([["The Short Ditch", "LFD1002B\tpage 1", "DRAFT"]]);
    expect(table.rows).toHaveLength(2);
  });

  it("are none where the document has none, and its lines are no cues", async () => {
    expect(cueSheetOf(await tableIn(["Title: The Long Field", "No music."])).cues).toEqual([]);
  });

  it("of any text come back as they are", async () => {
    const text = fc.stringMatching(/^[a-z<>&"'é]{1,12}$/);
    const rows = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const [sheet] = (await tableIn([wordTable(cells)])).sheets ?? [];
        expect(sheet?.rows.map((row) => row.map((cell) => cell.text))).toEqual(cells);
      }),
      { numRuns: 20 },
    );
  });
});
