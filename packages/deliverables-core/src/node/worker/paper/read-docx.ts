import type { SaxesTagNS } from "saxes";
import type { Unread } from "../../../folder/reader.js";
import type { Contents, Line, Trace } from "../../../papers/contents.js";
import { asideOfOffice } from "./aside-of-office.js";
import { externalLinks } from "./external-links.js";
import { fieldsOfWord } from "./fields-of-word.js";
import { walkXml } from "./xml-events.js";
import { openParts } from "./zip-parts.js";

/** Parts with text that is seen on paper: headers and footers are where DRAFT stands. */
const seenParts = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

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
  for (const name of names.filter((one) => seenParts.test(one)).sort(mainFirst)) {
    const read = readPart(part(name) ?? "");
    lines.push(...read.lines.map((text) => ({ text })));
    hidden.push(...read.hidden.map((text) => ({ text })));
    trackedChanges.push(...read.changes.map((text) => ({ text })));
  }
  const comments = readPart(part("word/comments.xml") ?? "<none/>").lines.map((text) => ({ text }));
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

/** Paragraphs are lines; the cells of a row of a table stand in one line, parted by tabs. */
function readPart(xml: string): { lines: string[]; hidden: string[]; changes: string[] } {
  const lines: string[] = [];
  const hidden: string[] = [];
  const changes: string[] = [];
  let line = "";
  let rows = 0;
  let change: { kind: string; text: string } | undefined;
  let [isText, isHiddenRun] = [false, false];
  /** Inside of what a run looked like before somebody changed it. */
  let isBefore = false;
  let unseen = "";
  /** Whether each choice that is open has been read: what is written for older programs says it once more. */
  const choices: boolean[] = [];
  let fallbacks = 0;
  const endLine = (isRow = false) => {
    // An empty cell keeps its place: what stands beyond it is not the value of the label before it.
    if (line.trim() !== "") lines.push(isRow ? line.replace(/\t$/, "") : line.trim());
    if (unseen.trim() !== "") hidden.push(unseen.trim());
    [line, unseen] = ["", ""];
  };
  const open = ({ local, prefix, attributes }: SaxesTagNS) => {
    if (prefix === "mc") {
      if (local === "AlternateContent") choices.push(false);
      else if (local === "Choice") choices[choices.length - 1] = true;
      else if (local === "Fallback" && (fallbacks > 0 || choices.at(-1))) fallbacks += 1;
    }
    if (prefix !== "w" || fallbacks > 0) return;
    if (local === "t" || local === "delText") isText = true;
    else if (local === "r") isHiddenRun = false;
    else if (local === "rPrChange") isBefore = true;
    else if (local === "vanish" && !isBefore) isHiddenRun = !/^(0|false|off)$/.test(attributes["w:val"]?.value ?? "");
    else if (local === "noBreakHyphen") line += "-";
    else if (local === "tab") line += "\t";
    else if (local === "br" || local === "cr") line += rows > 0 ? " " : "\n";
    else if (local === "tr") rows += 1;
    else if (/^(ins|del|moveFrom|moveTo)$/.test(local)) change ??= { kind: local, text: "" };
  };
  const close = ({ local, prefix }: SaxesTagNS) => {
    if (prefix === "mc") {
      if (local === "AlternateContent") choices.pop();
      else if (local === "Fallback" && fallbacks > 0) fallbacks -= 1;
    }
    if (prefix !== "w" || fallbacks > 0) return;
    if (local === "t" || local === "delText") isText = false;
    else if (local === "rPrChange") isBefore = false;
    else if (local === "p" && rows > 0) line += " ";
    else if (local === "p") endLine();
    else if (local === "tc") line = `${line.replace(/ +$/, "")}\t`;
    else if (local === "tr") {
      rows -= 1;
      if (rows === 0) endLine(true);
    } else if (change?.kind === local) {
      // A mark on a paragraph's end holds no text, and goes with the words around it.
      if (change.text.trim() !== "") changes.push(change.text.trim());
      change = undefined;
    }
  };
  const text = (part: string) => {
    if (!isText || fallbacks > 0) return;
    if (change) change.text += part;
    // What was deleted is not seen any more, and told as a change.
    if (change?.kind === "del" || change?.kind === "moveFrom") return;
    if (isHiddenRun) unseen += part;
    else line += part;
  };
  walkXml(xml, { open, close, text });
  endLine();
  return { lines: lines.flatMap((one) => one.split("\n")), hidden, changes };
}
