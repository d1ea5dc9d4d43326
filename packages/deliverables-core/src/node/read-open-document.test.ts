import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { writeZip } from "../../fixtures/papers/write-zip.mjs";
import { contentsOf, read } from "./paper-in-test.js";

// A machine that does other things as well starts a thread slowly.
vi.setConfig({ testTimeout: 60_000 });

const names =
  'xmlns:office="o" xmlns:text="t" xmlns:table="tb" xmlns:draw="d" xmlns:style="s" xmlns:xlink="x" xmlns:dc="c" xmlns:meta="m"';
const odt = (body: string, parts: Record<string, string | Uint8Array> = {}) =>
  writeZip({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<office:document-content ${names}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    "META-INF/manifest.xml": "<manifest/>",
    ...parts,
  });
const slide = (...paragraphs: string[]) =>
  `<p:sld xmlns:p="p" xmlns:a="a">${paragraphs.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`).join("")}</p:sld>`;
const pptx = (parts: Record<string, string | Uint8Array>) =>
  writeZip({ "[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<x/>", ...parts });

describe("an OpenDocument text", () => {
  it("gives its text, tables, headers, and what was left in it", async () => {
    const contents = await contentsOf(
      odt(
        `<text:tracked-changes><text:changed-region><text:deletion><text:p>two hundred</text:p></text:deletion></text:changed-region></text:tracked-changes>
         <text:h>The Long<text:s/>Field</text:h>
         <text:p>A field<office:annotation><dc:creator>Editor</dc:creator><text:p>Really?</text:p></office:annotation> in spring.</text:p>
         <table:table><table:table-row><table:table-cell><text:p>Number</text:p></table:table-cell><table:table-cell><text:p>LFD1001A</text:p></table:table-cell></table:table-row></table:table>
         <text:p><draw:image xlink:href="file:///C:/logo.png"/><draw:image xlink:href="Pictures/a.png"/></text:p>`,
        {
          "styles.xml": `<office:document-styles ${names}><style:header><text:p>DRAFT</text:p></style:header></office:document-styles>`,
          "meta.xml": '<m><statistic meta:page-count="3"/></m>',
          "Basic/Standard/Module1.xml": "<x/>",
        },
      ),
      "letter.odt",
    );
    expect(contents.lines.map(({ text }) => text)).toEqual([
      "The Long Field",
      "A field in spring.",
      "Number\tLFD1001A",
      "DRAFT",
    ]);
    expect(contents).toMatchObject({
      pages: 3,
      trackedChanges: [{ text: "two hundred" }],
      comments: [{ text: "Really?" }],
      programs: true,
      externalLinks: ["file:///C:/logo.png"],
    });
  });

  it("with a password is locked, and one that expands without end is not read", async () => {
    const encrypted = { "META-INF/manifest.xml": '<manifest:file-entry><manifest:encryption-data a="b"/>' };
    expect(await read(odt("<text:p>x</text:p>", encrypted), "a.odt")).toMatchObject({ locked: true });
    const bomb = { "Pictures/x.png": new Uint8Array(90 * 2 ** 20) };
    expect(await read(odt("<text:p>x</text:p>", bomb), "a.odt")).toMatchObject({
      unopened: "it expands to more than 64 MB",
    });
    const entities = { "content.xml": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>' };
    expect(await read(odt("", entities), "a.odt")).toMatchObject({ unopened: expect.any(String) });
  });

  it("gives any text as it is", async () => {
    const word = fc.stringMatching(/^[a-zé&<>"']{1,10}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 6 }), async (words) => {
        const escaped = words.map((one) => one.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
        const { lines } = await contentsOf(odt(escaped.map((one) => `<text:p>${one}</text:p>`).join("")), "a.odt");
        expect(lines.map(({ text }) => text)).toEqual(words);
      }),
      { numRuns: 15 },
    );
  });
});

describe("a presentation", () => {
  it("gives its slides in their order, with notes and comments", async () => {
    const contents = await contentsOf(
      pptx({
        "ppt/slides/slide10.xml": slide("Last"),
        "ppt/slides/slide2.xml": slide("The Long Field", "A pitch"),
        "ppt/notesSlides/notesSlide2.xml": slide("Do not mention the budget"),
        "ppt/comments/comment1.xml": "<p:cmLst xmlns:p='p'><p:cm><p:text>Really?</p:text></p:cm></p:cmLst>",
        "ppt/vbaProject.bin": "macros",
      }),
      "pitch.pptx",
    );
    expect(contents.lines).toEqual([
      { text: "The Long Field", page: 2 },
      { text: "A pitch", page: 2 },
      { text: "Last", page: 10 },
      { text: "Do not mention the budget", page: 2 },
    ]);
    expect(contents).toMatchObject({ pages: 2, comments: [{ text: "Really?" }], programs: true });
  });
});

describe("an old Word file", () => {
  it("is unchecked, and the report says what to do", async () => {
    const ole = Uint8Array.from(
      { length: 8192 },
      (_, index) => [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][index] ?? 0,
    );
    const paper = await read(ole, "letter.doc");
    expect("damage" in paper || "unopened" in paper).toBe(true);
  });
});
