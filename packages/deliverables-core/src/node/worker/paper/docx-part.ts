import type { SaxesTagNS } from "saxes";
import type { Line } from "../../../papers/contents.js";
import { addTo, closeLine, openLine, trimLine } from "../../../papers/open-line.js";
import { isStruck, isUnseen, type Look, lookOf, type Styles } from "./docx-looks.js";
import { walkXml } from "./xml-events.js";

/** What stands in a part of a Word document: its text, a header, a footer, notes. */
export interface DocxPart {
  lines: Pick<Line, "text" | "strokes">[];
  hidden: string[];
  changes: string[];
  /** The words of a WordArt: as such, Word puts a watermark into a header. */
  watermarks: string[];
}

/**
 * Paragraphs are lines; the cells of a row of a table stand in one line, parted by tabs. `paper` is the colour of the page, or `unknown`.
 */
export function readDocxPart(xml: string, styles: Styles, paper: string): DocxPart {
  const read: DocxPart = { lines: [], hidden: [], changes: [], watermarks: [] };
  let line = openLine();
  let rows = 0;
  let change: { kind: string; text: string } | undefined;
  let isText = false;
  /** Inside of what something looked like before somebody changed it. */
  let before = 0;
  let unseen = "";
  /** Whether each choice that is open has been read: what is written for older programs says it once more. */
  const choices: boolean[] = [];
  let fallbacks = 0;
  const looks = followLooks(styles, paper);
  const endLine = (isRow = false) => {
    // An empty cell keeps its place: what stands beyond it is not the value of the label before it.
    read.lines.push(...closeLine(line, isRow));
    if (unseen.trim() !== "") read.hidden.push(unseen.trim());
    [line, unseen] = [openLine(), ""];
  };
  const open = (tag: SaxesTagNS) => {
    const { local, prefix, attributes } = tag;
    if (prefix === "mc") {
      if (local === "AlternateContent") choices.push(false);
      else if (local === "Choice") choices[choices.length - 1] = true;
      else if (local === "Fallback" && (fallbacks > 0 || choices.at(-1))) fallbacks += 1;
    }
    if (fallbacks > 0) return;
    if (prefix === "v" && local === "textpath") read.watermarks.push(...linesOf(attributes.string?.value ?? ""));
    if (prefix !== "w") return;
    if (local.endsWith("PrChange")) before += 1;
    if (before > 0) return;
    looks.open(tag);
    if (local === "t" || local === "delText") isText = true;
    else if (local === "noBreakHyphen") addTo(line, "-");
    else if (local === "tab") addTo(line, "\t");
    else if (local === "br" || local === "cr") addTo(line, rows > 0 ? " " : "\n");
    else if (local === "tr") rows += 1;
    else if (/^(ins|del|moveFrom|moveTo)$/.test(local)) change ??= { kind: local, text: "" };
  };
  const close = (tag: SaxesTagNS) => {
    const { local, prefix } = tag;
    if (prefix === "mc") {
      if (local === "AlternateContent") choices.pop();
      else if (local === "Fallback" && fallbacks > 0) fallbacks -= 1;
    }
    if (prefix !== "w" || fallbacks > 0) return;
    if (local.endsWith("PrChange")) before -= 1;
    if (before > 0) return;
    looks.close(tag);
    if (local === "t" || local === "delText") isText = false;
    else if (local === "p" && rows > 0) {
      addTo(line, " ");
      unseen += unseen && " ";
    } else if (local === "p") endLine();
    else if (local === "tc") {
      trimLine(line);
      addTo(line, "\t");
      unseen = unseen && `${unseen.trimEnd()}\t`;
    } else if (local === "tr") {
      rows -= 1;
      if (rows === 0) endLine(true);
    } else if (change?.kind === local) {
      // A mark on a paragraph's end holds no text, and goes with the words around it.
      if (change.text.trim() !== "") read.changes.push(change.text.trim());
      change = undefined;
    }
  };
  const text = (part: string) => {
    if (!isText || fallbacks > 0) return;
    if (change) change.text += part;
    // What was deleted is not seen any more, and told as a change.
    if (change?.kind === "del" || change?.kind === "moveFrom") return;
    const look = looks.now();
    if (isUnseen(look)) unseen += part;
    else addTo(line, part, isStruck(look));
  };
  walkXml(xml, { open, close, text });
  endLine();
  return read;
}

function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** How the text looks that is read now: by its run, its paragraph, and the cell or the box that it stands in. */
function followLooks(styles: Styles, paper: string) {
  const paragraphs: Look[] = [];
  /** Of each table, cell and text box that is open. */
  const grounds: (string | undefined)[] = [];
  let run: Look = {};
  let inside: "run" | "paragraph" | "cell" | undefined;
  const set = (look: Look | undefined) => {
    if (!look) return;
    if (inside === "run") Object.assign(run, look);
    else if (inside === "paragraph") Object.assign(paragraphs.at(-1) ?? {}, look);
    else if (inside === "cell") grounds[grounds.length - 1] = look.ground ?? grounds.at(-1);
  };
  return {
    open(tag: SaxesTagNS) {
      const { local, attributes } = tag;
      const named = () => styles(attributes["w:val"]?.value);
      if (local === "p") paragraphs.push({});
      else if (local === "r") [run, inside] = [{}, "run"];
      else if (local === "pPr") inside = "paragraph";
      // The paragraph's own mark looks like this, and no text.
      else if (local === "rPr" && inside === "paragraph") inside = undefined;
      else if (local === "tcPr" || local === "tblPr") inside = "cell";
      else if (local === "tbl" || local === "tc") grounds.push(undefined);
      // What a box is filled with, it says in the words of drawings.
      else if (local === "txbxContent") grounds.push("unknown");
      else if (local === "pStyle" || local === "rStyle" || local === "tblStyle") set({ ...named() });
      else set(lookOf(tag));
    },
    close({ local }: SaxesTagNS) {
      if (local === "p") paragraphs.pop();
      else if (local === "tbl" || local === "tc" || local === "txbxContent") grounds.pop();
      else if (local === "pPr" || local === "tcPr" || local === "tblPr") inside = undefined;
    },
    now(): Look {
      const ground = grounds.findLast((one) => one !== undefined) ?? paper;
      return { ground, ...paragraphs.at(-1), ...run };
    },
  };
}
