import { randomBytes } from "node:crypto";
import { memoryFolder } from "deliverables-core";
import { describe, expect, it, vi } from "vitest";
import { type PdfPaper, writePdf } from "../../fixtures/papers/write-pdf.mjs";
import { wordTable, writeDocx, writeXlsx, writeZip } from "../../fixtures/papers/write-zip.mjs";
import { contentsOf, read, readers } from "./paper-in-test.js";

// A machine that does other things as well starts a thread slowly.
vi.setConfig({ testTimeout: 60_000 });

const pdf = (more: Partial<PdfPaper> = {}) => contentsOf(writePdf({ pages: [["Licence"]], ...more }));

describe("a Word document", () => {
  it("gives its text, header and tables, a row to a line", async () => {
    const { lines, pages } = await contentsOf(
      writeDocx({ header: "DRAFT", pages: 3, paragraphs: ["The Long Field", wordTable([["Number", "LFD1001A"]])] }),
      "letter.docx",
    );
    expect(lines.map(({ text }) => text)).toEqual(["The Long Field", "Number\tLFD1001A", "DRAFT"]);
    expect(pages).toBe(3);
  });

  it("keeps the place of an empty cell", async () => {
    const rows = [
      ["Episode", "", "Version", ""],
      ["", "Pass", "Fail"],
    ];
    const { lines } = await contentsOf(writeDocx({ paragraphs: [wordTable(rows)] }), "letter.docx");
    expect(lines.map(({ text }) => text)).toEqual(["Episode\t\tVersion\t", "\tPass\tFail"]);
  });

  it("tells tracked changes, comments, macros and what it takes from elsewhere", async () => {
    const run = (text: string, tag = "t") => `<w:r><w:${tag}>${text}</w:${tag}></w:r>`;
    const paragraph = `<w:p>${run("A ")}<w:ins>${run("new ")}</w:ins><w:del>${run("old ", "delText")}</w:del>${run("text")}</w:p>`;
    const relations = (type: string, target: string) =>
      `<Relationship Id="a" Type="http://x/${type}" Target="${target}" TargetMode="External"/>`;
    const contents = await contentsOf(
      writeDocx({
        paragraphs: [paragraph],
        comments: ["Really?"],
        parts: {
          "word/vbaProject.bin": "macros",
          "word/_rels/more.xml.rels": `<R>${relations("image", "file:///C:/logo.png")}${relations("hyperlink", "https://x")}</R>`,
        },
      }),
      "letter.docx",
    );
    expect(contents).toMatchObject({
      lines: [{ text: "A new text" }],
      trackedChanges: [{ text: "new" }, { text: "old" }],
      comments: [{ text: "Really?" }],
      programs: true,
      externalLinks: ["file:///C:/logo.png"],
    });
  });

  it("keeps apart what nobody sees, says a text box once, and keeps a hyphen that holds words together", async () => {
    const run = (text: string, form = "") => `<w:r>${form && `<w:rPr>${form}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
    const box = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${run("In a box ")}</mc:Choice><mc:Fallback>${run("In a box ")}</mc:Fallback></mc:AlternateContent>`;
    const number = `<w:r><w:t>LFD</w:t><w:noBreakHyphen/><w:t>1001</w:t></w:r>`;
    const contents = await contentsOf(
      writeDocx({
        paragraphs: [`<w:p>${box}${run("PASS", "<w:vanish/>")}${run("seen ", '<w:vanish w:val="0"/>')}${number}</w:p>`],
      }),
      "letter.docx",
    );
    expect(contents).toMatchObject({ lines: [{ text: "In a box seen LFD-1001" }], hidden: [{ text: "PASS" }] });
  });

  it("that expands without end is not read, and says why", async () => {
    const bomb = writeDocx({ paragraphs: ["x"], parts: { "word/media/x.xml": new Uint8Array(90 * 2 ** 20) } });
    expect(await read(bomb, "letter.docx")).toMatchObject({ unopened: "it expands to more than 64 MB" });
  });

  it("with entities of its own is not read: none is expanded and none fetched", async () => {
    const document =
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><w:document xmlns:w="x"><w:t>&a;</w:t></w:document>';
    const paper = await read(writeDocx({ paragraphs: ["x"], parts: { "word/document.xml": document } }), "letter.docx");
    expect(paper).toEqual({ format: "DOCX", unopened: "it is damaged, or no paper of its kind" });
  });

  it("by the name of a PDF is what it is", async () => {
    expect(await read(writeDocx({ paragraphs: ["Licence"] }), "licence.pdf")).toMatchObject({
      format: "DOCX",
      contents: { lines: [{ text: "Licence" }] },
    });
  });
});

describe("an XML", () => {
  it("gives its elements with their places, and its text line by line", async () => {
    const { xml, lines } = await contentsOf(
      '<?xml version="1.0"?>\n<q:report xmlns:q="urn:q">\n  <file name="LFD1001A.mxf">PASS</file>\n</q:report>',
      "qc.xml",
    );
    expect(xml).toMatchObject({
      name: "report",
      children: [
        {
          name: "file",
          text: "PASS",
          place: { start: { line: 3, column: 29 } },
          attributes: [{ name: "name", value: "LFD1001A.mxf", place: { start: { line: 3, column: 15 } } }],
        },
      ],
    });
    expect(lines.map(({ text }) => text)).toEqual(["name: LFD1001A.mxf", "file: PASS"]);
  });

  it.each([
    ["entities from elsewhere", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ["entities that multiply", '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a>&y;</a>'],
    ["two roots", "<?xml version='1.0'?><a/><a/>"],
  ])("with %s is not read, and says why", async (_, xml) => {
    const paper = await read(`<?xml version="1.0"?>${xml.replace(/^<\?xml.*?\?>/, "")}`, "qc.xml");
    expect(paper.unopened).toMatch(/^it is no well-formed XML/);
  });

  it.each([
    ["it holds more elements than are read of a report", `<r>${'<check status="pass"/>'.repeat(300_000)}</r>`],
    ["it nests deeper than any paper", `${"<a>".repeat(50_000)}${"</a>".repeat(50_000)}`],
  ])("that is well-formed and more than is read says so: %s", async (unopened, xml) => {
    expect((await read(`<?xml version="1.0"?>${xml}`, "report.xml")).unopened).toBe(unopened);
  });
});

describe("an old office file", () => {
  it("is locked when it is a new one behind a password", async () => {
    const bytes = new Uint8Array(512 * 3);
    const view = new DataView(bytes.buffer);
    bytes.set(Buffer.from("d0cf11e0a1b11ae1", "hex"));
    view.setUint16(30, 9, true);
    view.setUint32(44, 0, true);
    for (const at of [60, 68]) view.setUint32(at, 0xfffffffe, true);
    bytes.set(Buffer.from("EncryptedPackage", "utf16le"), 512);
    view.setUint16(512 + 64, 34, true);
    expect(await read(bytes, "budget.xlsx")).toEqual({ format: "DOC/XLS/PPT", locked: true });
  });
});

it("a paper that nobody waits for any more ends its reader, and the next one is read", async () => {
  const controller = new AbortController();
  const file = await memoryFolder({ a: writePdf({ pages: [["Licence"]] }) }).open("a");
  const reading = readers.document(file, controller.signal);
  setTimeout(() => controller.abort(new Error("enough")));
  await expect(reading).rejects.toThrow("enough");
  expect((await pdf()).lines).toEqual([{ text: "Licence", page: 1 }]);
});

it("random bytes behind the beginning of each kind are answered", async () => {
  for (const start of ["%PDF-1.7\n", "<?xml version='1.0'?><a>", "{\\rtf1 ", "<!DOCTYPE html><p>"]) {
    const bytes = Buffer.concat([Buffer.from(start), randomBytes(3000), Buffer.from("\n%%EOF startxref }")]);
    expect(await read(new Uint8Array(bytes))).toBeDefined();
  }
  expect(await read(writeZip({ "[Content_Types].xml": "", "word/document.xml": "<not" }), "a.docx")).toMatchObject({
    unopened: expect.any(String),
  });
});

it("a workbook gives its cells row by row, and what is hidden or could not be calculated", async () => {
  const workbook = writeXlsx([
    {
      name: "Costs",
      rows: [
        ["Total", 12.5],
        ["", "#REF!"],
        ["PASS", ""],
        ["Fee", "12", "LFD1001"],
      ],
      hiddenRows: [3],
      hiddenColumn: 3,
    },
    { name: "Fees", hidden: true, rows: [["Director", 12000]] },
  ]);
  expect(await contentsOf(workbook, "costs.xlsx")).toMatchObject({
    lines: [
      { text: "Total\t12.5", cells: ["Costs!A1", "Costs!B1"] },
      { text: "#REF!", cells: ["Costs!B2"] },
      { text: "Fee\t12", cells: ["Costs!A4", "Costs!B4"] },
    ],
    hidden: [
      { text: "PASS", cell: "Costs!A3" },
      { text: "LFD1001", cell: "Costs!C4" },
      { text: "Director", cell: "Fees!A1" },
      { text: "12000", cell: "Fees!B1" },
    ],
    errorValues: [{ text: "#REF!", cell: "Costs!B2" }],
    hiddenSheets: ["Fees"],
    programs: false,
    externalLinks: [],
  });
});

it("a text that begins with a tag is a text, and one that says it is XML has to be one", async () => {
  expect(await read("<b>Note</b>\n<i>Director: TBC</i>\n", "note.txt")).toEqual({
    format: "XML",
    contents: { lines: [expect.objectContaining({ text: "<b>Note</b>" }), expect.anything()] },
  });
  expect(await read('<?xml version="1.0"?>\n<a>1</a>\n<a>2</a>\n', "qc.txt")).toMatchObject({
    contents: { lines: [{}, { text: "<a>1</a>" }, {}] },
    unopened: expect.stringContaining("no well-formed XML"),
  });
});
