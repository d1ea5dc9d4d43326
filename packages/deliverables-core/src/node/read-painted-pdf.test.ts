import { describe, expect, it, vi } from "vitest";
import { type PdfPaper, writePdf } from "../../fixtures/papers/write-pdf.mjs";
import { contentsOf } from "./paper-in-test.js";

// A machine that does other things as well starts a thread slowly.
vi.setConfig({ testTimeout: 60_000 });

const text = (written: string, how = "", x = 60) => `q BT /F1 11 Tf ${how} ${x} 700 Td (${written}) Tj ET Q`;
/** A rectangle with round corners around those texts. */
const round = (colour: string, [left, right] = [50, 250]) =>
  `q ${colour} ${left + 8} 692 m ${right - 8} 692 l ${right} 692 ${right} 692 ${right} 700 c ${right} 706 l ` +
  `${right} 714 ${right} 714 ${right - 8} 714 c ${left + 8} 714 l ${left} 714 ${left} 714 ${left} 706 c ${left} 700 l ` +
  `${left} 692 ${left} 692 ${left + 8} 692 c h f Q`;
const rectangle = (colour: string, more = "") => `q ${more} ${colour} 50 692 200 22 re f Q`;
const shades = `/Shading << /S0 << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [50 692 50 714] /Extend [true true] /Function << /FunctionType 2 /Domain [0 1] /C0 [0 .6 0] /C1 [0 .3 0] /N 1 >> >> >>`;
const shaded = "q 50 692 200 22 re W n /S0 sh Q";
const seeThrough = `/ExtGState << /Multiply << /BM /Multiply >> /Half << /ca .5 >> /Nearly << /ca .98 >> >>`;

async function read(painted: string, more: Partial<PdfPaper> = {}) {
  const resources = `${shades} ${seeThrough}`;
  const { lines, hidden } = await contentsOf(writePdf({ pages: [["Licence"]], painted, resources, ...more }));
  const texts = lines.map((line) => line.text).filter((line) => line !== "Licence");
  return { seen: texts, hidden: hidden?.map((line) => line.text) };
}

describe("text of a PDF is seen", () => {
  it.each([
    ["white on a badge with round corners", round("0 .5 0 rg") + text("PASS", "1 g")],
    ["white on a shade of colours", shaded + text("PASS", "1 g")],
    [
      "white on what one looks through, over black",
      `${rectangle("0 g")} ${rectangle("0 0 1 rg", "/Half gs")} ${text("PASS", "1 g")}`,
    ],
    ["under a marker", text("PASS") + rectangle("1 1 0 rg", "/Multiply gs")],
    ["under a tint", text("PASS") + rectangle("0 1 0 rg", "/Half gs")],
    ["in a ring, which covers nothing", `${text("PASS")} q 1 0 0 rg 40 690 300 30 re 45 695 290 20 re f* Q`],
    ["beside a box that was cut to a small one", `${text("PASS")} q 400 692 20 20 re W n 0 g 0 0 595 842 re f Q`],
    ["with a line under it", `${text("PASS")} q 60 697 30 .7 re f Q`],
  ])("%s", async (_, painted) => {
    expect(await read(painted)).toEqual({ seen: ["PASS"], hidden: [] });
  });

  it("on a page that is shown turned, and one that begins elsewhere", async () => {
    const painted = round("0 .5 0 rg") + text("PASS", "1 g");
    expect(await read(painted, { turned: 90, pages: [[]] })).toEqual({ seen: ["PASS"], hidden: [] });
    expect(await read(painted, { size: [400, 5000], pages: [[]] })).toEqual({ seen: ["PASS"], hidden: [] });
  });
});

describe("text of a PDF is not seen", () => {
  it.each([
    ["white beside a badge with round corners", round("0 .5 0 rg", [300, 400]) + text("PASS", "1 g")],
    ["white beside a shade of colours", shaded + text("PASS", "1 g", 300)],
    ["green on a badge of the same green", round("0 .5 0 rg") + text("PASS", "0 .5 0 rg")],
    ["under a box with round corners", text("PASS") + round("0 g")],
    ["under a shade of colours", text("PASS") + shaded],
    ["under what one hardly looks through", text("PASS") + rectangle("1 g", "/Nearly gs")],
    ["white under a marker", text("PASS", "1 g") + rectangle("1 1 0 rg", "/Multiply gs")],
    ["white in a ring on white paper", `q 1 0 0 rg 40 690 300 30 re 45 695 290 20 re f* Q ${text("PASS", "1 g")}`],
  ])("%s", async (_, painted) => {
    expect(await read(painted)).toEqual({ seen: [], hidden: ["PASS"] });
  });

  it("where a box lies over some words of a line, and over the letters of one", async () => {
    const box = (from: number, to: number) => `q 0 g ${from} 690 ${to - from} 22 re f Q`;
    const { seen, hidden } = await read(`${text("Account: 12345678 of Ann Lee.")} ${box(106, 156)}`);
    expect(seen).toEqual(["Account:\tof Ann Lee."]);
    expect(hidden).toEqual(["12345678"]);
  });

  it("where another text was put over the box that covers it", async () => {
    const painted = `${text("FAIL")} ${round(".9 g")} ${text("OK")}`;
    expect(await read(painted)).toEqual({ seen: ["OK"], hidden: ["FAIL"] });
  });
});
