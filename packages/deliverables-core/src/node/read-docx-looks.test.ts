import { describe, expect, it, vi } from "vitest";
import { wordTable, writeDocx } from "../../fixtures/papers/write-zip.mjs";
import { contentsOf } from "./paper-in-test.js";

// A machine that does other things as well starts a thread slowly.
vi.setConfig({ testTimeout: 60_000 });

const run = (text: string, looks = "") => `<w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (runs: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
const shade = (fill: string, pattern = "clear") => `<w:shd w:val="${pattern}" w:color="auto" w:fill="${fill}"/>`;
const white = '<w:color w:val="FFFFFF"/>';
const styles = (inside: string) => ({
  "word/styles.xml": `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:styles>`,
});

async function textsOf(inside: string, parts: Record<string, string> = {}) {
  const { lines, hidden } = await contentsOf(writeDocx({ paragraphs: [inside], parts }), "letter.docx");
  return { seen: lines.map(({ text }) => text), hidden: hidden?.map(({ text }) => text) };
}

const cell = (inside: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const table = (inside: string, properties = "") =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tr>${inside}</w:tr></w:tbl>`;

describe("what nobody sees in Word", () => {
  it.each([
    ["white", run("PASS", white)],
    ["nearly white", run("PASS", '<w:color w:val="FEFEFE"/>')],
    ["a point high", run("PASS", '<w:sz w:val="2"/>')],
    ["in the colour of its ground", run("PASS", `<w:color w:val="008000"/>${shade("008001")}`)],
    ["white by its style", run("PASS", '<w:rStyle w:val="Ghost"/>')],
    ["hidden by its style", run("PASS", '<w:rStyle w:val="Gone"/>')],
  ])("meets nothing: text that is %s", async (_, inside) => {
    const own = styles(
      `<w:style w:type="character" w:styleId="White"><w:rPr>${white}</w:rPr></w:style><w:style w:type="character" w:styleId="Ghost"><w:basedOn w:val="White"/></w:style><w:style w:type="character" w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style>`,
    );
    expect(await textsOf(paragraph(run("Result: ") + inside), own)).toEqual({ seen: ["Result:"], hidden: ["PASS"] });
  });

  it("keeps its words apart in the cells of a row", async () => {
    const row = ["Ebb", "DRAFT"].map((text) => cell(paragraph(run(text, white)))).join("");
    expect(await textsOf(table(row))).toEqual({ seen: [], hidden: ["Ebb\tDRAFT"] });
  });

  const picture = '<w:r><w:drawing><wp:anchor xmlns:wp="wp" behindDoc="1"/></w:drawing></w:r>';
  const box = `<w:r><w:pict><w:txbxContent>${paragraph(run("PASS", white))}</w:txbxContent></w:pict></w:r>`;
  it.each([
    ["on a green run", paragraph(run("PASS", white + shade("008000")))],
    ["on a marker", paragraph(run("PASS", `${white}<w:highlight w:val="darkGreen"/>`))],
    ["in a dark paragraph", paragraph(run("PASS", white), shade("333333"))],
    ["on a pattern", paragraph(run("PASS", white + shade("auto", "pct50")))],
    ["in a green cell", table(cell(paragraph(run("PASS", white)), shade("008000")))],
    ["in a table whose style colours rows", table(cell(paragraph(run("PASS", white))), '<w:tblStyle w:val="Grid5"/>')],
    ["in a box", paragraph(box)],
    ["over a picture", paragraph(picture + run("PASS", white))],
    ["grey", paragraph(run("PASS", '<w:color w:val="D9D9D9"/>'))],
    [
      "white before somebody made it black",
      paragraph(run("PASS", `<w:rPrChange><w:rPr>${white}</w:rPr></w:rPrChange>`)),
    ],
    ["under a mark that is white", paragraph(run("PASS"), `<w:rPr>${white}</w:rPr>`)],
    ["four points high", paragraph(run("PASS", '<w:sz w:val="8"/>'))],
  ])("is not what somebody sees: %s", async (_, inside) => {
    const own = styles(
      `<w:style w:type="table" w:styleId="Grid5"><w:tblStylePr w:type="firstRow"><w:rPr>${white}</w:rPr><w:tcPr>${shade("1F3864")}</w:tcPr></w:tblStylePr></w:style>`,
    );
    expect(await textsOf(inside, own)).toEqual({ seen: ["PASS"], hidden: [] });
  });
});

describe("a line through the words of a Word document", () => {
  const linesOf = async (inside: string) =>
    (await contentsOf(writeDocx({ paragraphs: [inside] }), "letter.docx")).lines;

  it.each(["strike", "dstrike"])("is told with the letters that it goes through: %s", async (kind) => {
    const inside = paragraph(run("Result: ") + run("FAIL", `<w:${kind}/>`) + run(" PASS"));
    expect(await linesOf(inside)).toEqual([{ text: "Result: FAIL PASS", strokes: [[8, 12]] }]);
    expect(await linesOf(paragraph(run("PASS", `<w:${kind} w:val="0"/>`)))).toEqual([{ text: "PASS" }]);
  });

  it("is told in a cell, behind an empty one, and in the second line of a paragraph", async () => {
    const row = table(cell(paragraph("")) + cell(paragraph(run("PASS ", "<w:strike/>"))) + cell(paragraph(run("x"))));
    expect(await linesOf(row)).toEqual([{ text: "\tPASS\tx", strokes: [[1, 5]] }]);
    const two = paragraph(`${run("One")}<w:r><w:br/></w:r>${run("two", "<w:strike/>")}`);
    expect(await linesOf(two)).toEqual([{ text: "One" }, { text: "two", strokes: [[0, 3]] }]);
  });
});

describe("the watermark of a Word document", () => {
  const art = (text: string) =>
    `<w:p><w:r><w:pict xmlns:v="v"><v:shapetype><v:textpath on="t"/></v:shapetype><v:shape style="rotation:315"><v:textpath string="${text}"/></v:shape></w:pict></w:r></w:p>`;
  const header = (text: string) =>
    `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${art(text)}</w:hdr>`;

  it("stands in its text, once, whichever of its pages have it", async () => {
    const parts = {
      "word/header1.xml": header("DRAFT"),
      "word/header2.xml": header("DRAFT"),
      "word/header3.xml": header(""),
    };
    const { seen } = await textsOf(wordTable([["Result", "PASS"]]), parts);
    expect(seen).toEqual(["Result\tPASS", "DRAFT"]);
  });
});
