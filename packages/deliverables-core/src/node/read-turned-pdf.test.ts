import { describe, expect, it, vi } from "vitest";
import { writePdf } from "../../fixtures/papers/write-pdf.mjs";
import { contentsOf } from "./paper-in-test.js";

// A machine that does other things as well starts a thread slowly.
vi.setConfig({ testTimeout: 60_000 });

/** A text that is turned by so many degrees about the place at which it begins. */
function turned(text: string, degrees: number, size = 60, [x, y] = [120, 300], how = ""): string {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)].map((one) => one.toFixed(5));
  return `q BT ${how} /F1 ${size} Tf ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${y} Tm (${text}) Tj ET Q`;
}

/** As browsers write it: one letter after the other, each at its own place along the slant. */
function letterByLetter(text: string, degrees: number, advance: number): string {
  const angle = (degrees * Math.PI) / 180;
  return [...text]
    .map((letter, index) => {
      const [x, y] = [120 + advance * index * Math.cos(angle), 300 + advance * index * Math.sin(angle)];
      return turned(letter, degrees, 60, [x, y]);
    })
    .join("\n");
}

async function linesOf(painted: string, lines = ["Result\tPASS"]) {
  const contents = await contentsOf(writePdf({ pages: [lines], painted }));
  return contents.lines.map(({ text }) => text).sort();
}

describe("turned text of a PDF", () => {
  it.each([
    ["across the page", turned("DRAFT", 40)],
    ["at half a right angle", turned("DRAFT", 45)],
    ["downwards", turned("DRAFT", -35)],
    ["upside down", turned("DRAFT", 205, 60, [400, 600])],
    ["in grey", turned("DRAFT", 40, 60, [120, 300], ".87 g")],
    ["letter by letter", letterByLetter("DRAFT", 40, 44)],
  ])("is read along its own baseline: %s", async (_, painted) => {
    expect(await linesOf(painted)).toEqual(["DRAFT", "Result\tPASS"]);
  });

  it("keeps its words and its lines apart", async () => {
    const two = `${turned("NOT FOR", 40, 40, [120, 300])} ${turned("BROADCAST", 40, 40, [150, 265])}`;
    expect(await linesOf(two)).toEqual(["BROADCAST", "NOT FOR", "Result\tPASS"]);
    // Two words that stand on one line and are written apart.
    const apart = `${turned("TEST", 30, 40, [100, 300])} ${turned("COPY", 30, 40, [100 + 130 * 0.866, 300 + 130 * 0.5])}`;
    expect(await linesOf(apart)).toEqual(["Result\tPASS", "TEST COPY"]);
  });

  it.each([90, 270])("is read in a margin that runs up or down the page: %d degrees", async (degrees) => {
    const painted = turned("Form 12 of 2026", degrees, 9, [20, 300]);
    expect(await linesOf(painted)).toEqual(["Form 12 of 2026", "Result\tPASS"]);
  });

  it("is read where the heads of a table stand upright beside each other", async () => {
    const painted = ["Title", "Composer", "Share"].map((head, index) => turned(head, 90, 9, [300 + 14 * index, 400]));
    expect(await linesOf(painted.join("\n"))).toEqual(["Composer", "Result\tPASS", "Share", "Title"]);
  });

  it("is no other line than the one beside it where a page was laid askew into the scanner", async () => {
    const painted = [turned("Signed", 1, 11, [60, 500]), turned("Ann Lee", 2, 11, [260, 503.5])].join("\n");
    expect(await linesOf(painted)).toEqual(["Result\tPASS", "Signed\tAnn Lee"]);
  });

  it("that nobody sees counts as little as any other", async () => {
    const painted = turned("DRAFT", 40, 60, [120, 300], "1 g");
    const { lines, hidden } = await contentsOf(writePdf({ pages: [["Result"]], painted }));
    expect([lines, hidden].map((some) => some?.map(({ text }) => text))).toEqual([["Result"], ["DRAFT"]]);
  });
});
