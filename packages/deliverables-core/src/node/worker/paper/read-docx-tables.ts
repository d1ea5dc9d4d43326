import type { SaxesTagNS } from "saxes";
import type { Unread } from "../../../folder/reader.js";
import { mostCells } from "../../../tables/read-table.js";
import type { Cell, Sheet } from "../../../tables/table.js";
import { visibleText } from "../../../tables/visible-text.js";
import { printedInDocx } from "./printed-in-docx.js";
import { wordRuns } from "./word-runs.js";
import { walkXml } from "./xml-events.js";
import { openParts } from "./zip-parts.js";

/** No paper has more, and what comes before a table is told with each. */
const mostTables = 100;
const mostColumns = 256;

/**
 * Reads the tables of a Word document. Each is a sheet, with the lines and tables before it on top, because a cue sheet has its title and
 * number there, and with what stands around its pages. A table that goes on under the same headings, as after a page break, is one with the table before.
 */
export function readDocxTables(bytes: Uint8Array): { sheets: Sheet[] } | Unread {
  const opened = openParts(bytes);
  if ("unread" in opened) return opened;
  const blocks = blocksIn(opened.part("word/document.xml") ?? "<none/>");
  const printed = printedInDocx(opened.names, opened.part);
  let cells = 0;
  for (const { rows } of blocks) for (const row of rows) cells += row.length;
  if (cells > mostCells) return { unread: `it has more than ${mostCells} cells` };
  const tables = blocks.filter(({ isTable }) => isTable);
  if (tables.length > mostTables) return { unread: `it has more than ${mostTables} tables` };
  const sheets: Sheet[] = [];
  const before: Cell[][] = [];
  for (const { rows, isTable } of blocks) {
    const last = sheets.at(-1);
    if (isTable && last?.rows.some((row) => isSameRow(row, rows[0]))) {
      last.rows.push(...rows.slice(1));
      continue;
    }
    if (isTable) sheets.push({ name: `Table ${sheets.length + 1}`, hidden: false, rows: [...before, ...rows] });
    else if (last) last.below = [...(last.below ?? []), ...rows];
    before.push(...rows);
  }
  const read = sheets.length > 0 ? sheets : [{ name: "Text", hidden: false, rows: before }];
  return { sheets: printed.length > 0 ? read.map((sheet) => ({ ...sheet, printed })) : read };
}

interface Block {
  isTable: boolean;
  rows: Cell[][];
}

/** Paragraphs, each a row of its own with a cell for each tab, and tables, in their order. */
function blocksIn(xml: string): Block[] {
  const blocks: Block[] = [];
  let tables = 0;
  let depth = 0;
  let rows: Cell[][] = [];
  let row: Omit<Cell, "cell" | "place">[] = [];
  let text = "";
  const runs = wordRuns();
  let span = 1;
  let isContinued = false;
  let isText = false;
  let deleted = 0;
  const open = ({ local, prefix, attributes }: SaxesTagNS) => {
    if (prefix !== "w") return;
    const value = () => Number(attributes["w:val"]?.value ?? 1);
    runs.open(local, attributes);
    if (local === "t") isText = true;
    else if (local === "tab") text += depth > 0 ? " " : "\t";
    else if (local === "br" || local === "cr") text += " ";
    else if (local === "del" || local === "moveFrom") deleted += 1;
    else if (local === "gridSpan" && depth === 1) span = Math.min(mostColumns, Math.max(1, value() || 1));
    else if (local === "vMerge" && depth === 1) isContinued = attributes["w:val"]?.value !== "restart";
    else if (local === "tbl") {
      depth += 1;
      if (depth === 1) [rows, tables] = [[], tables + 1];
    }
  };
  const close = ({ local, prefix }: SaxesTagNS) => {
    if (prefix !== "w") return;
    runs.close(local);
    if (local === "t") isText = false;
    else if (local === "del" || local === "moveFrom") deleted -= 1;
    else if (local === "p" && depth > 0) text += " ";
    else if (local === "p") {
      const cells = text.split("\t").map((part): Cell => ({ text: plain(part) }));
      if (cells.some((cell) => cell.text !== "")) blocks.push({ isTable: false, rows: [cells] });
      text = "";
      runs.take("");
    } else if (local === "tc" && depth === 1) {
      // A cell that goes on from the row above says nothing of its own.
      const own = isContinued ? "" : plain(text);
      row.push({ text: own, ...runs.take(own), ...(span > 1 && { columns: span }) });
      for (let more = 1; more < span; more++) row.push({ text: "" });
      [text, span, isContinued] = ["", 1, false];
    } else if (local === "tr" && depth === 1) {
      const number = rows.length + 1;
      const told = row.slice(0, mostColumns).map(
        (one, column): Cell => ({
          ...one,
          cell: `Table ${tables}!${columnName(column)}${number}`,
        }),
      );
      rows.push(told);
      row = [];
    } else if (local === "tbl") {
      depth -= 1;
      if (depth === 0)
        blocks.push({ isTable: true, rows: rows.filter((cells) => cells.some((one) => one.text !== "")) });
    }
  };
  walkXml(xml, {
    open,
    close,
    text: (part) => {
      if (!isText || deleted > 0) return;
      text += part;
      runs.text(part);
    },
  });
  return blocks.filter((block) => block.rows.length > 0);
}

function plain(text: string): string {
  return visibleText(text.replaceAll(/\s+/g, " "));
}

/** `A` to `Z`, `AA` and on. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** Headings that stand once more: the same texts, several of them. */
function isSameRow(row: Cell[], other: Cell[] | undefined): boolean {
  const filled = row.filter((cell) => cell.text !== "");
  return (
    filled.length > 2 &&
    row.length === other?.length &&
    row.every((cell, index) => cell.text === other[index]?.text && cell.cell !== undefined)
  );
}
