import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
// Threads start from what is built.
import { lookInThread } from "../../dist/node/paper-threads.js";
import { writePdf } from "../../fixtures/papers/write-pdf.mjs";
import { joinPdf } from "./join-pdf.js";
import { contentsOf } from "./paper-in-test.js";
import type { PageText, PdfPart } from "./pdf-messages.js";

// A machine that does other things as well starts a thread slowly.
vi.setConfig({ testTimeout: 60_000 });

/** What a thread reads that begins when so many pages are taken. */
async function readFrom(bytes: Uint8Array, taken: number): Promise<PdfPart> {
  const turns = new SharedArrayBuffer(4);
  new Int32Array(turns)[0] = taken;
  const part = await lookInThread({ kind: "PDF", bytes, wants: "pages", turns });
  if (!("texts" in part)) throw new Error(JSON.stringify(part));
  return part;
}

describe("a long PDF", () => {
  const pages = Array.from({ length: 90 }, (_, index) => [`Scene ${index + 1}`, `LFD10${index}A\tPASS`]);

  it("gives its lines in the order of its pages, whichever thread has read them", async () => {
    const { lines, pages: count } = await contentsOf(writePdf({ pages, letterByLetter: true }));
    expect(count).toBe(90);
    expect(lines).toEqual(pages.flatMap((texts, index) => texts.map((text) => ({ text, page: index + 1 }))));
  });

  it("says the same of a page whether or not those before it were read", async () => {
    const certificate = readFileSync(new URL("../../fixtures/documents/certificate.pdf", import.meta.url));
    for (const bytes of [writePdf({ pages: pages.slice(0, 12), letterByLetter: true }), new Uint8Array(certificate)]) {
      const { pageCount, texts } = await readFrom(bytes, 0);
      for (let taken = pageCount - 1; taken > 0; taken -= 5)
        expect((await readFrom(bytes, taken)).texts).toEqual(new Map([...texts].filter(([page]) => page > taken)));
    }
  });

  it("is refused at the same page however its pages were dealt out", () => {
    const text = (letters: number): PageText => ({ seen: [{ text: "x".repeat(letters) }], hidden: [], isBlank: false });
    const around = { pages: [], file: {}, signaturesMade: 0 };
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (dealt) => {
        const texts = [1, 2, 3, 4].map((page) => [page, text(2_000_000)] as const);
        const part = (mine: boolean) => new Map(texts.filter(([page]) => dealt[page - 1] === mine));
        expect(
          joinPdf([
            { pageCount: 4, texts: part(true), around },
            { pageCount: 4, texts: part(false) },
          ]),
        ).toEqual({
          unread: "it holds more text than a paper does",
        });
        const without = new Map([...part(false)].filter(([page]) => page < 2));
        const damagedPage = 2;
        const undamaged = new Map(
          [...part(true), ...texts].filter(([page]) => page !== damagedPage && !without.has(page)),
        );
        expect(
          joinPdf([
            { pageCount: 4, texts: undamaged, around },
            { pageCount: 4, texts: without, damagedPage },
          ]),
        ).toEqual({ unread: "its page 2 is damaged" });
      }),
    );
  });
});
