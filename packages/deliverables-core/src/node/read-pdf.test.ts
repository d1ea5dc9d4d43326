import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type PdfPaper, writePdf } from "../../fixtures/papers/write-pdf.mjs";
import { contentsOf, read } from "./paper-in-test.js";

// A machine that does other things as well starts a thread slowly.
vi.setConfig({ testTimeout: 60_000 });

const pdf = (more: Partial<PdfPaper> = {}) => contentsOf(writePdf({ pages: [["Licence"]], ...more }));

describe("a PDF", () => {
  it("gives its text line by line, with the page, and columns parted by tabs", async () => {
    const { lines, pages } = await pdf({ pages: [["Result\tPASS", "for LFD1001A"], ["Second page"]] });
    expect(pages).toBe(2);
    expect(lines).toEqual([
      { text: "Result\tPASS", page: 1 },
      { text: "for LFD1001A", page: 1 },
      { text: "Second page", page: 2 },
    ]);
  });

  it("tells pages on which no text stands, and their sizes", async () => {
    const contents = await pdf({ pages: [["Text"], []], size: [612, 792] });
    expect(contents.pagesWithoutText).toEqual([2]);
    expect(contents.pageSizes).toEqual([{ size: "Letter", page: 1 }]);
  });

  const text = (written: string, how = "") => `q BT /F1 11 Tf ${how} 60 700 Td (${written}) Tj ET Q`;
  const picture = "q 400 0 0 300 0 500 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q";

  it.each([
    ["not painted", text("PASS", "3 Tr")],
    ["white on the page", text("PASS", "1 1 1 rg")],
    ["in the colour of what is under it", `q 0 0 .5 rg 0 690 400 30 re f Q ${text("PASS", "0 0 .5 rg")}`],
    ["under a rectangle", `${text("PASS")} q 0 0 0 rg 0 690 400 30 re f Q`],
    ["beside the page", `q BT /F1 11 Tf -200 700 Td (PASS) Tj ET Q`],
    ["too small for anybody", "q BT /F1 .5 Tf 60 700 Td (PASS) Tj ET Q"],
  ])("keeps apart what nobody sees: text %s", async (_, painted) => {
    const { lines, hidden } = await pdf({ painted });
    expect(lines.map((line) => line.text)).toEqual(["Licence"]);
    expect(hidden).toEqual([{ text: "PASS", page: 1 }]);
  });

  it.each([
    ["white on a dark row", `q 0 0 .5 rg 0 690 400 30 re f Q ${text("PASS", "1 1 1 rg")}`],
    ["read in a scan, over the picture", `${picture} ${text("PASS", "3 Tr")}`],
    ["read in a scan, under the picture", `${text("PASS")} ${picture}`],
    ["in outlines", text("PASS", "1 Tr")],
    ["in grey", text("PASS", ".8 g")],
  ])("gives text that is seen: %s", async (_, painted) => {
    const { lines, hidden } = await pdf({ painted });
    expect(lines.map((line) => line.text)).toEqual(["PASS", "Licence"]);
    expect(hidden).toEqual([]);
  });

  it.each(["Stamp", "Watermark"] as const)("gives what is put onto a page as a %s", async (kind) => {
    const { lines, comments } = await pdf({
      pages: [["Licence"], ["Annex"]],
      stamps: [
        { text: "DRAFT", kind },
        { text: "VOID", kind, page: 2 },
      ],
    });
    expect(lines.map((line) => line.text).sort()).toEqual(["DRAFT", "Licence", "VOID", "Annex"].sort());
    expect(comments).toEqual([]);
  });

  it("reads a page that is shown turned as a person does", async () => {
    const line = (word: string, x: number, y: number) => `BT /F1 11 Tf 0 1 -1 0 ${x} ${y} Tm (${word}) Tj ET`;
    const painted = [line("Result", 100, 60), line("PASS", 100, 300), line("Signed", 130, 60)].join(" ");
    expect((await pdf({ pages: [[]], painted, turned: 90 })).lines.map((one) => one.text)).toEqual([
      "Result\tPASS",
      "Signed",
    ]);
  });

  it("tells the fields of its form, and what was typed into them stands in its text", async () => {
    const { formFields, signatures, lines } = await pdf({
      fields: [
        { name: "Company", value: "Hedgerow Pictures", required: true },
        { name: "Date" },
        { name: "Producer", signature: true },
        { name: "Client", signature: true, value: "signed" },
        { name: "Lawyer", signature: true, value: "not yet" },
      ],
    });
    expect(formFields).toEqual([
      { name: "Company", filled: true, required: true, page: 1 },
      { name: "Date", filled: false, required: false, page: 1 },
    ]);
    expect(signatures).toEqual({
      fields: [
        { name: "Producer", page: 1 },
        { name: "Client", page: 1 },
        { name: "Lawyer", page: 1 },
      ],
      made: 1,
    });
    expect(lines.map(({ text }) => text)).toEqual(["Licence", "Company: Hedgerow Pictures"]);
  });

  it("tells what was left in it, and what it claims", async () => {
    expect(
      await pdf({
        remarks: [{ text: "Is this final?" }],
        script: "app.alert(1)",
        attachment: "budget.xlsx",
        pdfA: "2B",
      }),
    ).toMatchObject({
      comments: [{ text: "Is this final?", page: 1 }],
      programs: true,
      embeddedFiles: ["budget.xlsx"],
      pdfA: "2b",
    });
    expect(await pdf()).toMatchObject({ comments: [], programs: false, embeddedFiles: [], forbidden: [] });
  });

  it("that starts a program when it is opened carries one", async () => {
    const bytes = Buffer.from(writePdf({ pages: [["Licence"]], script: "x" })).toString("latin1");
    const launches = bytes.replaceAll(/\/S ?\/JavaScript/g, (written) => "/S /Launch".padEnd(written.length));
    expect(launches).not.toBe(bytes);
    expect(await contentsOf(Buffer.from(launches, "latin1"))).toMatchObject({ programs: true });
    const links = launches.replaceAll("/Launch", "/Launcc");
    expect(await contentsOf(Buffer.from(links, "latin1"))).toMatchObject({ programs: false });
  });

  it("that needs a password is locked, and one that only forbids things is read", async () => {
    expect(await read(writePdf({ pages: [["Secret"]], password: { open: "secret", owner: "owner" } }))).toEqual({
      format: "PDF",
      locked: true,
    });
    const restricted = await pdf({ password: { open: "", owner: "owner" } });
    expect(restricted).toMatchObject({ lines: [{ text: "Licence" }], forbidden: ["printing", "copying"] });
  });

  it("is not judged by a part of it where the rest is damaged", async () => {
    const packed = deflateSync(Buffer.from(["BT /F1 11 Tf 60 700 Td (Result) Tj ET", "q Q ".repeat(400)].join(" ")));
    const withStream = (stream: Uint8Array) =>
      Buffer.concat([
        Buffer.from(
          "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n" +
            "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font " +
            `/Subtype /Type1 /BaseFont /Helvetica >> >> >> >> endobj\n4 0 obj << /Filter /FlateDecode /Length ${stream.length} >>\nstream\n`,
        ),
        stream,
        Buffer.from("\nendstream endobj\ntrailer << /Root 1 0 R /Size 5 >>\nstartxref\n0\n%%EOF"),
      ]);
    expect((await contentsOf(withStream(packed))).lines).toEqual([{ text: "Result", page: 1 }]);
    const { contents, unopened } = await read(withStream(packed.subarray(0, packed.length - 12)));
    expect(contents).toBeUndefined();
    expect(unopened).toBe("a part of it is damaged");
  });

  it("with pages that contain each other is answered", async () => {
    const cyclic = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >> endobj
3 0 obj << /Type /Page /Parent 3 0 R /Contents 4 0 R /Resources 3 0 R >> endobj
4 0 obj 4 0 R endobj
trailer << /Root 1 0 R /Size 5 >>
startxref
0
%%EOF`;
    const paper = await read(cyclic);
    expect(paper.contents ?? paper.unopened).toBeDefined();
  });

  it("of changed bytes is answered, and the next one is read whatever became of the reader", async () => {
    const whole = writePdf({ pages: [["Result\tPASS"], ["More"]], fields: [{ name: "A" }], remarks: [{ text: "?" }] });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        async (changes) => {
          const bytes = whole.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          const { format, contents, locked, unopened, damage } = await read(bytes);
          expect(format === undefined || contents || locked || unopened || damage).toBeTruthy();
        },
      ),
      // One that failed in a promise for which nobody waits.
      {
        numRuns: 150,
        examples: [
          [
            [
              [833, 151],
              [769, 74],
              [1198, 50],
              [162, 147],
              [356, 144],
              [182, 237],
            ],
          ],
        ],
      },
    );
    expect((await pdf()).lines).toEqual([{ text: "Licence", page: 1 }]);
  });
});
