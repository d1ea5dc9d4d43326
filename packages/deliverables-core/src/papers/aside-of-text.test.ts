import { expect, it } from "vitest";
import { asideOfHtml } from "./aside-of-html.js";
import { asideOfRtf } from "./aside-of-rtf.js";
import { localPathIn } from "./local-paths.js";

it("an RTF has properties, and fields that lead to files", () => {
  const rtf = String.raw`{\rtf1{\info{\title Moorwatch caf\'e9}{\author Bo}}{\field{\*\fldinst { HYPERLINK "file:///C:\\\\Users\\\\jsmith\\\\x.pdf" }}{\fldrslt see}}{\field{\*\fldinst{\rtlch\fcs1 HYPERLINK "https://example.com/Users/bo"}}}{\field{\*\fldinst PAGE}}}`;
  const aside = asideOfRtf(rtf);
  expect(aside).toEqual([
    { text: "Moorwatch café", where: "in its properties" },
    { text: "Bo", where: "in its properties" },
    { text: String.raw`HYPERLINK "file:///C:\Users\jsmith\x.pdf"`, where: "in a field" },
    { text: "PAGE", where: "in a field" },
  ]);
  expect(aside.flatMap(({ text }) => localPathIn(text) ?? [])).toEqual([String.raw`file:///C:\Users\jsmith\x.pdf`]);
});

it("a page has comments, and links that lead to files", () => {
  const html = `<!-- for Bo --><a href="file:///Users/jsmith/x.pdf">a</a><a href='https://example.com/~/home/bo/'>b</a><img src="logo.png"><a href="cid:1">c</a>`;
  expect(asideOfHtml(html)).toEqual([
    { text: "for Bo", where: "in a comment of the page" },
    { text: "file:///Users/jsmith/x.pdf", where: "behind a link" },
  ]);
});

it("neither takes long", () => {
  for (const piece of ["<!--", "{\\title a", "\\fldinst {\\b ", " href=", ' src="file:', "{\\fldinst \\b1 \\b2 "]) {
    asideOfHtml(piece.repeat(50_000));
    asideOfRtf(piece.repeat(50_000));
  }
});
