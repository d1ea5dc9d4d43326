import { describe, expect, it, vi } from "vitest";
import { writePdf } from "../../fixtures/papers/write-pdf.mjs";
import { contentsOf } from "./paper-in-test.js";

// A machine that does other things as well starts a thread slowly.
vi.setConfig({ testTimeout: 60_000 });

const text = (written: string, x = 60, y = 700) => `q BT /F1 12 Tf ${x} ${y} Td (${written}) Tj ET Q`;
/** From where to where, and how high above the line that the letters stand on. */
const line = (from: number, to: number, above = 3.5) => `q ${from} ${700 + above - 0.3} ${to - from} .6 re f Q`;
const drawn = (from: number, to: number, above = 3.5) => `q 1 w ${from} ${700 + above} m ${to} ${700 + above} l S Q`;

async function linesOf(...painted: string[]) {
  const { lines } = await contentsOf(writePdf({ pages: [[]], painted: painted.join("\n") }));
  return lines.map(({ page: _, ...rest }) => rest);
}

describe("a line that is drawn through words of a PDF", () => {
  // In Helvetica of 12 points, PASS is 31 points wide, and "Result: " 41.
  it.each([
    ["a flat rectangle", line(340, 372)],
    ["a line", drawn(338, 376)],
    ["lines one over the other, and drawn first", drawn(340, 372, 2.6) + line(340, 372, 4.4)],
  ])("strikes them out: %s", async (_, stroke) => {
    const struck = { text: "Result\tPASS", strokes: [[7, 11]] };
    expect(await linesOf(text("Result"), text("PASS", 340), stroke)).toEqual([struck]);
    expect(await linesOf(stroke, text("Result"), text("PASS", 340))).toEqual([struck]);
  });

  it("strikes out one word of several, and a whole row", async () => {
    expect(await linesOf(text("Result: FAIL PASS"), line(102, 129))).toEqual([
      { text: "Result: FAIL PASS", strokes: [[8, 12]] },
    ]);
    expect(await linesOf(text("Result"), text("PASS", 340), line(58, 374))).toEqual([
      {
        text: "Result\tPASS",
        strokes: [
          [0, 6],
          [7, 11],
        ],
      }, // prettier-ignore
    ]);
  });

  it.each([
    ["under them", line(60, 93, -1.5)],
    ["that a table has between its rows", line(60, 500, -4)],
    ["over them", line(60, 93, 10)],
    ["to write on, which goes on behind the words", drawn(55, 240, 2)],
    ["before and behind a heading", line(20, 56) + line(97, 200)],
    ["that is white", `q 1 g 60 703 34 .6 re f Q`],
    ["that is a marker's", `q 1 1 0 rg 60 698 34 11 re f Q`],
  ])("does not: %s", async (_, stroke) => {
    expect(await linesOf(stroke, text("Result"))).toEqual([{ text: "Result" }]);
  });
});
