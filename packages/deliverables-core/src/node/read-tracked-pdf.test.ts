import { describe, expect, it, vi } from "vitest";
import { writePdf } from "../../fixtures/papers/write-pdf.mjs";
import { contentsOf } from "./paper-in-test.js";

// A machine that does other things as well starts a thread slowly.
vi.setConfig({ testTimeout: 60_000 });

/** How wide letters of Helvetica are, in thousandths of their height; the others have 556. */
const widths: Record<string, number> = {
  f: 278,
  i: 222,
  l: 222,
  I: 278,
  " ": 278,
  r: 333,
  t: 278,
  "-": 333,
  s: 500,
  m: 833,
  c: 500,
  P: 667,
  S: 667,
  A: 667,
  R: 722,
  E: 667,
  C: 722,
  D: 722,
  O: 778,
  N: 722,
  T: 611,
  F: 611,
}; // prettier-ignore

/** As browsers write what is set apart: every letter at its own place, blanks left out. */
function apart(text: string, y: number, { size = 12, by = 0, x = 60 } = {}): string {
  let at = x;
  return [...text]
    .map((letter) => {
      const from = at;
      at += (size * (widths[letter] ?? 556)) / 1000 + by;
      return letter === " " ? "" : `BT /F1 ${size} Tf 1 0 0 1 ${from.toFixed(3)} ${y} Tm (${letter}) Tj ET`;
    })
    .join("\n");
}

async function linesOf(...painted: string[]) {
  const { lines } = await contentsOf(writePdf({ pages: [[]], painted: painted.join("\n") }));
  return lines.map(({ text }) => text);
}

describe("letters of a PDF that are set apart", () => {
  it.each([1, 2, 3, 4, 5])("are words, with the blanks between them: by %d points", async (by) => {
    const painted = [
      apart("Production number", 700, { by }),
      apart("SMF7301D", 700, { by, x: 340 }),
      apart("Result", 680, { by }),
      apart("PASS", 680, { by, x: 340 }),
    ];
    expect(await linesOf(...painted)).toEqual(["Production number\tSMF7301D", "Result\tPASS"]);
  });

  it("are words where they are few, among others like them", async () => {
    const painted = [apart("Red flash", 700, { by: 3 }), apart("NO", 700, { by: 3, x: 340 })];
    expect(await linesOf(...painted)).toEqual(["Red flash\tNO"]);
  });

  it("stand in a heading above words that are not, and in a label beside one", async () => {
    const painted = [
      apart("PSE CERTIFICATE", 740, { size: 24, by: 8 }),
      "BT /F1 12 Tf 60 700 Td (a certificate of a test) Tj ET",
      apart("RESULT", 680, { by: 3 }),
      "BT /F1 12 Tf 160 680 Td (PASS) Tj ET",
    ];
    expect(await linesOf(...painted)).toEqual(["PSE CERTIFICATE", "a certificate of a test", "RESULT\tPASS"]);
  });

  it.each([
    [
      "what somebody chooses from",
      [1, 2, 3, 4, 5].map((one, index) => apart(`${one}`, 700, { x: 60 + 11 * index })),
      "1 2 3 4 5",
    ],
    [
      "dots that lead to a value",
      [apart("Result", 700), apart("......", 700, { x: 100, by: 2 }), apart("5", 700, { x: 152 })],
      "Result . . . . . . 5",
    ],
    ["initials", ["J", "R", "Tolkien"].map((one, index) => apart(one, 700, { x: 60 + 12 * index })), "J R Tolkien"],
    [
      "short words",
      ["I", "am", "in", "a", "UK", "town"].map((one, index) => apart(one, 700, { x: 60 + 19 * index })),
      "I am in a UK town",
    ],
    ["boxes of a form", [..."SMF7"].map((one, index) => apart(one, 700, { x: 60 + 22 * index })), "S M F 7"],
  ])("are not %s", async (_, painted, text) => {
    expect(await linesOf(...painted)).toEqual([text]);
  });
});
