import type { Unread } from "../../../folder/reader.js";
import type { Contents, Line, Trace } from "../../../papers/contents.js";
import { asideOfOffice } from "./aside-of-office.js";
import { stylesIn } from "./docx-looks.js";
import { readDocxPart } from "./docx-part.js";
import { externalLinks } from "./external-links.js";
import { fieldsOfWord } from "./fields-of-word.js";
import { openParts } from "./zip-parts.js";

/** Parts with text that is seen on paper: headers and footers are where DRAFT stands. */
const seenParts = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/** A colour of the page, and a picture that text may stand on: white is seen there, or may be. */
const coloured = /<w:background\b|behindDoc="(1|true)"|z-index:-/;

/**
 * Reads what a Word document shows, headers, footers, notes and text boxes included, and what was left in it. By its XML
 * (ECMA-376, 17), because packages that turn it into a page leave out exactly that.
 */
export function readDocx(bytes: Uint8Array): Contents | Unread {
  const opened = openParts(bytes);
  if ("unread" in opened) return opened;
  const { part, names } = opened;
  const lines: Line[] = [];
  const hidden: Line[] = [];
  const trackedChanges: Trace[] = [];
  const parts = names
    .filter((one) => seenParts.test(one))
    .sort(mainFirst)
    .map((name) => part(name) ?? "");
  const styles = stylesIn(part("word/styles.xml"));
  const paper = parts.some((xml) => coloured.test(xml)) ? "unknown" : "FFFFFF";
  const watermarks = new Set<string>();
  for (const xml of parts) {
    const read = readDocxPart(xml, styles, paper);
    lines.push(...read.lines);
    hidden.push(...read.hidden.map((text) => ({ text })));
    trackedChanges.push(...read.changes.map((text) => ({ text })));
    for (const text of read.watermarks) watermarks.add(text);
  }
  // Of three kinds of headers, each has the same.
  lines.push(...[...watermarks].map((text) => ({ text })));
  const comments = readDocxPart(part("word/comments.xml") ?? "<none/>", styles, paper).lines.map(({ text }) => ({
    text,
  }));
  const { aside = [], title } = asideOfOffice(names, part);
  for (const name of names.filter((one) => seenParts.test(one))) aside.push(...fieldsOfWord(part(name) ?? ""));
  const pages = Number(/<Pages>(\d{1,6})<\/Pages>/.exec(part("docProps/app.xml") ?? "")?.[1]);
  return {
    lines,
    hidden,
    aside,
    ...(title !== undefined && { title }),
    // As many as Word counted when it saved.
    ...(pages > 0 && { pages }),
    trackedChanges,
    comments,
    programs: names.some((name) => /vbaProject\.bin$/i.test(name)),
    embeddedFiles: names.filter((name) => name.startsWith("word/embeddings/")).slice(0, 100),
    externalLinks: externalLinks(names, part),
  };
}

function mainFirst(left: string, right: string): number {
  const rank = (name: string) => (name === "word/document.xml" ? 0 : 1);
  return rank(left) - rank(right) || (left < right ? -1 : 1);
}
