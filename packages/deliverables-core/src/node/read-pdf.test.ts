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

  it("that needs a password is locked, and one that only forbids things is read", async () => {
    expect(await read(writePdf({ pages: [["Secret"]], password: { open: "secret", owner: "owner" } }))).toEqual({
      format: "PDF",
      locked: true,
    });
    const restricted = await pdf({ password: { open: "", owner: "owner" } });
    expect(restricted).toMatchObject({ lines: [{ text: "Licence" }], forbidden: ["printing", "copying"] });
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
