import type { AskedColumn } from "./asked-columns.js";
import { plainWords } from "./plain-words.js";
import { rowNumber } from "./row-number.js";
import type { Cell, Table } from "./table.js";
import { type Section, sectionsOf } from "./table-sections.js";
import { isTotal, setTotalsApart, type TotalLine } from "./total-lines.js";
import { type UnreadPart, unreadParts } from "./unread-parts.js";

/** A table by the columns that are asked for. */
export interface TableRows {
  /** The row of headings; absent when no row can be told for it, and then there are no rows either. */
  headings?: Cell[];
  /** Where each column that is there stands, by its name. */
  columns: Map<string, number>;
  rows: Row[];
  /** Lines of totals, which are no rows. */
  totals: TotalLine[];
  /** What in the file was not read as rows of it. */
  unread: UnreadPart[];
}

export interface Row {
  /** `Row 14`, as an editor or a spreadsheet counts. */
  name: string;
  /** The same inside a sentence: `row 14`, `row 14 of Music`. */
  inSentence: string;
  /** The cells with text in them, by the name of their column. */
  cells: Map<string, Cell>;
  /** The same with the empty ones, where the row has them: where a finding about a missing text points. */
  places: Map<string, Cell>;
  /** Its first cell with text. */
  at: Cell;
  /** Every cell with text, columns that nobody asks for included. */
  all: Cell[];
  /** Those with text in columns that have a heading and that nobody asks for. */
  left: LeftCell[];
  /** How many cells it has up to the last one with text. */
  width: number;
}

/** A cell that no column took, under whatever heading. */
export interface LeftCell {
  heading: Cell;
  at: Cell;
}

/** Several rules ask for the same table. */
const read = new WeakMap<Table, { key: string; rows: TableRows }>();

/** Reads a table by the headings of its columns, wherever they stand again: on another sheet, below, or beside. */
export function tableRows(table: Table, columns: AskedColumn[]): TableRows {
  const key = JSON.stringify(columns.map(({ name, headings, otherwise }) => [name, headings, otherwise !== undefined]));
  const before = read.get(table);
  if (before?.key === key) return before.rows;
  const rows = readRows(table, columns);
  read.set(table, { key, rows });
  return rows;
}

function readRows(table: Table, asked: AskedColumn[]): TableRows {
  const sections = sectionsOf(table, asked);
  const [first] = sections;
  const unread = unreadParts(table, asked, sections);
  if (!first) return { columns: new Map(), rows: [], totals: [], unread };
  const lines = sections.flatMap((section) => linesOf(section, asked, sections));
  const { rows, totals } = setTotalsApart(lines, asked);
  return { headings: first.headings, columns: first.columns, rows, totals, unread };
}

function linesOf({ headings, rows, columns, sheet }: Section, asked: AskedColumn[], sections: Section[]): Row[] {
  const isOnSeveralSheets = sections.some((other) => other.sheet !== sheet);
  const of = isOnSeveralSheets && sheet !== undefined ? ` of ${sheet}` : "";
  const taken = new Set(sections.flatMap((other) => (other.headings === headings ? [...other.columns.values()] : [])));
  const left = headings.flatMap((heading, index) =>
    heading.text === "" || taken.has(index) ? [] : [{ heading, index }],
  );
  return withoutNotes(
    rows.flatMap((cells) => rowOf(cells, columns, left, of)),
    asked,
  );
}

function rowOf(
  cells: Cell[],
  columns: Map<string, number>,
  left: { heading: Cell; index: number }[],
  of: string,
): Row[] {
  const all = cells.filter(({ text }) => text !== "");
  const [at] = all;
  if (!at) return [];
  const places = new Map<string, Cell>();
  for (const [name, index] of columns) {
    const cell = cells[index];
    if (cell) places.set(name, cell);
  }
  const filled = new Map([...places].filter(([, { text }]) => text !== ""));
  return [
    {
      name: `Row ${rowNumber(at)}${of}`,
      inSentence: `row ${rowNumber(at)}${of}`,
      cells: filled,
      places,
      at,
      all,
      left: left.flatMap(({ heading, index }) => {
        const one = cells[index];
        return one && one.text !== "" ? [{ heading, at: one }] : [];
      }),
      width: cells.findLastIndex(({ text }) => text !== "") + 1,
    },
  ];
}

/** Below an empty line, a single cell by itself is a note and no row, unless it could be what the list is about. */
function withoutNotes(rows: Row[], asked: AskedColumn[]): Row[] {
  let end = rows.length;
  // Below a line of totals nothing is listed any more.
  const isOver = rows.some((row) => isTotal(row, asked));
  const required = isOver ? [] : asked.filter((column) => column.required).map(({ name }) => name);
  while (end > 0 && isNote(rows[end - 1], required)) end -= 1;
  const [last, note] = [rows[end - 1], rows[end]];
  const isApart = last && note && rowNumber(note.at) > rowNumber(last.all.at(-1) ?? last.at) + 1;
  return isApart ? rows.slice(0, end) : rows;
}

/** A few words without a stop, under a heading that every row has to fill in, are a name or a title: better asked after than lost. */
function isNote(row: Row | undefined, required: string[]): boolean {
  if (row && isSignature(row)) return true;
  if (row?.all.length !== 1) return false;
  const { text } = row.at;
  const isUnderHeading = required.some((name) => row.cells.has(name));
  return (
    !isUnderHeading ||
    /[:;!?]|[.,]$|\d/.test(text) ||
    text.trim().split(/\s+/).length > 4 ||
    saysEnd.test(plainWords(text))
  );
}

const saysEnd =
  /\b(signed|signature|prepared|approved|checked|confirmed|note|notes|page|end|ende|fin|stand|gez|unterschrift|anmerkung|hinweis|signe|remarque)\b/;

/** `Signed | U. Green | 10/12/2026`, `Hamburg, 3.12.2026 | U. Kohl`. */
function isSignature({ at, all }: Row): boolean {
  const isLabel = signs.test(plainWords(at.text)) && (all.length > 1 || at.text.includes(":"));
  return isLabel || /^\p{L}[\p{L} .-]{1,40}, (?:(?:den|le|the) )?\d{1,2}[. ]/u.test(at.text);
}

const signs =
  /^(signed|signature|prepared by|compiled by|approved by|checked by|confirmed by|authori[sz]ed by|place and date|date and signature|unterschrift|datum unterschrift|ort datum|datum|date|gez|gezeichnet|erstellt von|gepruft von|freigegeben von|signe|fait a|fait le|etabli par|lu et approuve)( by| von| par)?( [\p{L}\p{N}. ]{1,40})?$/u;
