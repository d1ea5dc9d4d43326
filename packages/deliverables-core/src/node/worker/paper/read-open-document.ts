import type { SaxesTagNS } from "saxes";
import type { Unread } from "../../../folder/reader.js";
import type { Contents, Line, Trace } from "../../../papers/contents.js";
import { asideOfOffice } from "./aside-of-office.js";
import { walkXml } from "./xml-events.js";
import { openParts } from "./zip-parts.js";

/** Reads the text of an OpenDocument text or presentation (ISO/IEC 26300), headers and footers included, and what was left in it. */
export function readOpenDocument(bytes: Uint8Array): Contents | Unread | { locked: true } {
  const opened = openParts(bytes);
  if ("unread" in opened) return opened;
  const { part, names } = opened;
  if (/<(\w+:)?encryption-data[\s>]/.test(part("META-INF/manifest.xml") ?? "")) return { locked: true };
  const content = readPart(part("content.xml"));
  // Headers and footers stand with the styles.
  const styles = readPart(part("styles.xml"));
  const counted = Number(/page-count="(\d{1,6})"/.exec(part("meta.xml") ?? "")?.[1]);
  const pages = content.pages > 0 ? content.pages : counted;
  return {
    lines: [...content.lines, ...styles.lines],
    ...(pages > 0 && { pages }),
    trackedChanges: content.changes,
    comments: content.comments,
    programs: names.some(
      (name) => /^(Basic|Scripts)\/.+\.(xml|xba|py|js|bsh)$/i.test(name) && !/script-l[cb]\.xml$/.test(name),
    ),
    embeddedFiles: names.filter((name) => /^Object [^/]*\/content\.xml$/.test(name)).slice(0, 100),
    externalLinks: content.links.slice(0, 100),
    ...asideOfOffice(names, part),
  };
}

interface Read {
  lines: Line[];
  changes: Trace[];
  comments: Trace[];
  links: string[];
  /** Slides of a presentation. */
  pages: number;
}

/** Paragraphs are lines; the cells of a row of a table stand in one line, parted by tabs. */
function readPart(xml = "<none/>"): Read {
  const read: Read = { lines: [], changes: [], comments: [], links: [], pages: 0 };
  let line = "";
  let rows = 0;
  let paragraphs = 0;
  /** Inside of who wrote a comment, and when. */
  let unsaid = 0;
  /** What is not seen on the page: a comment, or what was deleted. */
  let aside: { name: "annotation" | "changed-region"; text: string; isSeen: boolean } | undefined;
  const add = (text: string) => {
    if (aside) aside.text += text;
    else line += text;
  };
  const endLine = () => {
    const text = line.trim();
    if (text !== "") read.lines.push({ text, ...(read.pages > 0 && { page: read.pages }) });
    line = "";
  };
  const isUnsaid = ({ local, prefix }: SaxesTagNS) => prefix === "dc" || local === "creator-initials";
  const open = (tag: SaxesTagNS) => {
    const { local, attributes } = tag;
    if (isUnsaid(tag)) unsaid += 1;
    else if (local === "annotation" || local === "changed-region") aside ??= { name: local, text: "", isSeen: false };
    else if (local === "insertion" && aside) aside.isSeen = true;
    else if (local === "p" || local === "h") paragraphs += 1;
    else if (local === "tab") add("\t");
    else if (local === "s" || local === "line-break") add(" ");
    else if (local === "table-row") rows += 1;
    else if (local === "page") read.pages += 1;
    else if (local === "image" || local === "object") {
      const target = attributes["xlink:href"]?.value ?? "";
      if (/^[a-z][a-z+.-]*:|^\.\.\//i.test(target)) read.links.push(target);
    }
  };
  const close = (tag: SaxesTagNS) => {
    const { local } = tag;
    if (isUnsaid(tag)) unsaid -= 1;
    else if (local === "p" || local === "h") {
      paragraphs -= 1;
      if (aside || rows > 0) add(" ");
      else endLine();
    } else if (local === "table-cell") line = `${line.trimEnd()}\t`;
    else if (local === "table-row") {
      rows -= 1;
      if (rows === 0) endLine();
    } else if (local === aside?.name) {
      const text = aside.text.trim();
      if (local === "annotation") read.comments.push({ text: text || "comment" });
      // An insertion is seen where it stands; what was inserted cannot be told from here.
      else read.changes.push({ text: text || (aside.isSeen ? "an insertion" : "a deletion") });
      aside = undefined;
    }
  };
  walkXml(xml, {
    open,
    close,
    text: (text) => {
      if (paragraphs > 0 && unsaid === 0) add(text.replaceAll(/\s+/g, " "));
    },
  });
  endLine();
  return read;
}
