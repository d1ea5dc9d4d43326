import type { SaxesTagNS } from "saxes";
import type { Unread } from "../../../folder/reader.js";
import type { Contents, Line, Trace } from "../../../papers/contents.js";
import { asideOfOffice } from "./aside-of-office.js";
import { externalLinks } from "./external-links.js";
import { walkXml } from "./xml-events.js";
import { openParts } from "./zip-parts.js";

/** Reads the text of a presentation (ECMA-376, 19) slide by slide, with the notes of whoever speaks, which go out with it unseen. */
export function readPptx(bytes: Uint8Array): Contents | Unread {
  const opened = openParts(bytes);
  if ("unread" in opened) return opened;
  const { part, names } = opened;
  const slides = numbered(names, /^ppt\/slides\/slide(\d{1,4})\.xml$/);
  const lines: Line[] = [];
  for (const [page, name] of slides) lines.push(...linesOf(part(name) ?? "").map((text) => ({ text, page })));
  for (const [page, name] of numbered(names, /^ppt\/notesSlides\/notesSlide(\d{1,4})\.xml$/))
    lines.push(...linesOf(part(name) ?? "").map((text) => ({ text, page })));
  const comments = names
    .filter((name) => /^ppt\/comments\/[^/]+\.xml$/.test(name))
    .flatMap((name): Trace[] => commentsOf(part(name) ?? "").map((text) => ({ text })));
  return {
    lines,
    ...(slides.length > 0 && { pages: slides.length }),
    comments,
    programs: names.some((name) => /vbaProject\.bin$/i.test(name)),
    embeddedFiles: names.filter((name) => name.startsWith("ppt/embeddings/")).slice(0, 100),
    externalLinks: externalLinks(names, part),
    ...asideOfOffice(names, part),
  };
}

function numbered(names: string[], pattern: RegExp): [number, string][] {
  return names
    .flatMap((name): [number, string][] => {
      const number = pattern.exec(name)?.[1];
      return number === undefined ? [] : [[Number(number), name]];
    })
    .sort(([left], [right]) => left - right);
}

/** Paragraphs are lines; the cells of a row of a table stand in one line, parted by tabs. */
function linesOf(xml: string): string[] {
  const lines: string[] = [];
  let line = "";
  let rows = 0;
  let isText = false;
  const endLine = () => {
    if (line.trim() !== "") lines.push(line.trim());
    line = "";
  };
  const open = ({ local }: SaxesTagNS) => {
    if (local === "t") isText = true;
    else if (local === "br") line += " ";
    else if (local === "tab") line += "\t";
    else if (local === "tr") rows += 1;
  };
  const close = ({ local }: SaxesTagNS) => {
    if (local === "t") isText = false;
    else if (local === "p" && rows > 0) line += " ";
    else if (local === "p") endLine();
    else if (local === "tc") line = `${line.trimEnd()}\t`;
    else if (local === "tr") {
      rows -= 1;
      endLine();
    }
  };
  walkXml(xml === "" ? "<none/>" : xml, {
    open,
    close,
    text: (text) => {
      if (isText) line += text;
    },
  });
  endLine();
  return lines;
}

/** `p:text` in the older form, `a:t` in the newer one. */
function commentsOf(xml: string): string[] {
  const comments: string[] = [];
  let depth = 0;
  let comment = "";
  walkXml(xml === "" ? "<none/>" : xml, {
    open: ({ local }) => {
      if (local === "text" || local === "t") depth += 1;
    },
    close: ({ local }) => {
      if (local === "text" || local === "t") depth -= 1;
      if (local !== "cm") return;
      if (comment.trim() !== "") comments.push(comment.trim());
      comment = "";
    },
    text: (text) => {
      if (depth > 0) comment += text;
    },
  });
  return comments;
}
