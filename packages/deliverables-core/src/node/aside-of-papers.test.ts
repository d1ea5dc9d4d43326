import { describe, expect, it, vi } from "vitest";
import { writePdf } from "../../fixtures/papers/write-pdf.mjs";
import { writeDocx, writeXlsx } from "../../fixtures/papers/write-zip.mjs";
import { contentsOf } from "./paper-in-test.js";

// A machine that does other things as well starts a thread slowly.
vi.setConfig({ testTimeout: 60_000 });

const target = "file:///C:/Users/jsmith/Desktop/release.pdf";
const core = `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"><dc:title>Moorwatch</dc:title><dc:description>To be paid</dc:description><cp:revision>7</cp:revision></cp:coreProperties>`;
const custom = `<Properties><property name="Account"><v:lpwstr xmlns:v="urn:v">31926819</v:lpwstr></property></Properties>`;
const link = (to: string) =>
  `<R><Relationship Id="a" Type="http://x/hyperlink" Target="${to}" TargetMode="External"/><Relationship Id="b" Target="styles.xml"/></R>`;

describe("what goes out with a paper beside its pages", () => {
  it("is in a Word document its properties, XML of its own, links to files and what its fields are told", async () => {
    const field = (text: string) =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${text}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const paper = writeDocx({
      paragraphs: [
        "Permission",
        field("INCLUDETEXT &quot;C:\\\\Users\\\\jsmith\\\\x.docx&quot;"),
        field(' HYPERLINK "https://example.com"'),
      ],
      parts: {
        "docProps/core.xml": core,
        "docProps/custom.xml": custom,
        "customXml/item1.xml": "<root><note>For Bo</note></root>",
        "customXml/item2.xml": "<broken>Half</broken><",
        "word/_rels/document.xml.rels": link(target),
        "word/_rels/header1.xml.rels": link("https://example.com/Users/bo"),
      },
    });
    const { aside, title, lines } = await contentsOf(paper, "letter.docx");
    expect(lines).toEqual([{ text: "Permission" }]);
    expect(title).toBe("Moorwatch");
    expect(aside).toEqual([
      { text: target, where: "behind a link" },
      { text: "Moorwatch", where: "in its properties" },
      { text: "To be paid", where: "in its properties" },
      { text: "Account: 31926819", where: "in its properties" },
      { text: "For Bo", where: "in XML that it carries" },
      { text: "Half", where: "in XML that it carries" },
      { text: 'INCLUDETEXT "C:\\Users\\jsmith\\x.docx"', where: "in a field of Word" },
    ]);
  });

  it("is in a workbook the names of its sheets and links; what is printed above and below is seen, but of a hidden sheet", async () => {
    const around = (text: string) =>
      `<headerFooter><oddHeader>${text}</oddHeader><evenHeader>${text}</evenHeader></headerFooter>`;
    const paper = writeXlsx(
      [
        {
          name: "Costs",
          rows: [["Permit", 120]],
          behind: `<hyperlinks><hyperlink ref="A1" r:id="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></hyperlinks>${around('&amp;L&amp;"Arial,Bold"&amp;12DRAFT&amp;RPage &amp;P of Bo &amp;&amp; Ann')}`,
        },
        { name: "Old", hidden: true, rows: [["x"]], behind: around("Kept") },
      ],
      { "xl/worksheets/_rels/sheet1.xml.rels": link(target), "docProps/core.xml": core },
    );
    const { lines, hidden, aside, title } = await contentsOf(paper, "costs.xlsx");
    expect(lines.map(({ text }) => text)).toEqual(["Permit\t120", "DRAFT\tPage of Bo & Ann"]);
    expect(hidden?.map(({ text }) => text)).toEqual(["x", "Kept"]);
    expect(title).toBe("Moorwatch");
    expect(aside?.map(({ text, where }) => `${text} ${where}`)).toEqual([
      "Costs in the name of a sheet",
      "Old in the name of a sheet",
      `${target} behind a link`,
      "Moorwatch in its properties",
      "To be paid in its properties",
    ]);
  });

  it("is in a PDF its properties, bookmarks and links to files", async () => {
    const links = [target, "https://example.com/Users/bo"];
    const paper = writePdf({ pages: [["Permission"]], title: "Moorwatch", bookmark: "For Bo", links });
    const { lines, aside, title } = await contentsOf(paper);
    expect(lines).toEqual([{ text: "Permission", page: 1 }]);
    expect(title).toBe("Moorwatch");
    expect(aside).toEqual([
      { text: "Moorwatch", where: "in its properties" },
      { text: "For Bo", where: "in a bookmark" },
      { text: target, page: 1, where: "behind a link" },
    ]);
  });
});
