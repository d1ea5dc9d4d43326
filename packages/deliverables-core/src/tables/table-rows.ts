import type { AskedColumn } from "./asked-columns.js";
import { plainWords } from "./plain-words.js";
import { rowNumber } from "./row-number.js";
import type { Cell, Table } from "./table.js";

/** A table by the columns that are asked for. */
export interface TableRows {
  /** The row of headings; absent when no row can be told for it, and then there are no rows either. */
  headings?: Cell[];
  /** Where each column that is there stands, by its name. */
  columns: Map<string, number>;
  rows: Row[];
  /** A line of totals, which is no row. */
  total?: Row;
}

export interface Row {
  /** `Row 14`, as an editor or a spreadsheet counts. */
  name: string;
  /** The cells with text in them, by the name of their column. */
  cells: Map<string, Cell>;
  /** The same with the empty ones, where the row has them: where a finding about a missing text points. */
  places: Map<string, Cell>;
  /** Its first cell with text. */
  at: Cell;
  /** Every cell with text, columns that nobody asks for included. */
  all: Cell[];
  /** How many cells it has up to the last one with text. */
  width: number;
}

/** Headings stand above the rows, and what is above them is short. */
const rowsLookedAt = 50;

/** Several rules ask for the same table. */
const read = new WeakMap<Table, { key: string; rows: TableRows }>();

/** Reads a table by the headings of its columns; of a workbook, the first sheet that can be seen and has them. */
export function tableRows(table: Table, columns: AskedColumn[]): TableRows {
  const key = JSON.stringify(columns.map(({ name, headings }) => [name, headings]));
  const before = read.get(table);
  if (before?.key === key) return before.rows;
  const sheets = (table.sheets ?? []).filter(({ hidden }) => !hidden).map((sheet) => sheet.rows);
  const found = [...sheets, table.rows].map((rows) => readRows(rows, columns));
  const rows = found.find(({ headings }) => headings !== undefined) ?? { columns: new Map(), rows: [] };
  read.set(table, { key, rows });
  return rows;
}

function readRows(rows: Cell[][], asked: AskedColumn[]): TableRows {
  const place = findHeadings(rows, asked);
  if (!place) return { columns: new Map(), rows: [] };
  const { index, columns } = place;
  const below = rows.slice(index + 1).flatMap((cells) => rowOf(cells, columns));
  const kept = withoutNotes(below, asked);
  const totals = kept.filter(isTotal);
  const [total] = totals;
  return {
    headings: rows[index] ?? [],
    columns,
    rows: kept.filter((row) => !totals.includes(row)),
    ...(total && { total }),
  };
}

/** The row that holds most of the headings: two of them at least, where there are two. */
function findHeadings(
  rows: Cell[][],
  asked: AskedColumn[],
): { index: number; columns: Map<string, number> } | undefined {
  const fewest = Math.min(2, asked.length);
  let best: { index: number; columns: Map<string, number> } | undefined;
  for (const [index, cells] of rows.slice(0, rowsLookedAt).entries()) {
    const columns = columnsIn(cells, asked);
    if (columns.size >= fewest && columns.size > (best?.columns.size ?? 0)) best = { index, columns };
  }
  return best;
}

/** A column of the spec's own goes before one of the preset, and the heading that comes first in a list before the others. */
function columnsIn(cells: Cell[], asked: AskedColumn[]): Map<string, number> {
  const plain = cells.map(({ text }) => plainWords(text));
  const taken = new Set<number>();
  const columns = new Map<string, number>();
  const most = Math.max(0, ...asked.map(({ headings }) => headings.length));
  for (const isListed of [true, false]) {
    for (let rank = 0; rank < most; rank++) {
      for (const column of asked) {
        const heading = column.headings[rank];
        if (column.isListed !== isListed || columns.has(column.name) || heading === undefined) continue;
        const at = plain.findIndex((text, index) => text === heading && text !== "" && !taken.has(index));
        if (at < 0) continue;
        taken.add(at);
        columns.set(column.name, at);
      }
    }
  }
  return columns;
}

function rowOf(cells: Cell[], columns: Map<string, number>): Row[] {
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
      name: `Row ${rowNumber(at)}`,
      cells: filled,
      places,
      at,
      all,
      width: cells.findLastIndex(({ text }) => text !== "") + 1,
    },
  ];
}

/** Below an empty line, a single cell by itself is a note and no row, unless it could be what the list is about. */
function withoutNotes(rows: Row[], asked: AskedColumn[]): Row[] {
  let end = rows.length;
  // Below a line of totals nothing is listed any more.
  const isOver = rows.some(isTotal);
  const required = isOver ? [] : asked.filter((column) => column.required).map(({ name }) => name);
  while (end > 0 && isNote(rows[end - 1], required)) end -= 1;
  const [last, note] = [rows[end - 1], rows[end]];
  const isApart = last && note && rowNumber(note.at) > rowNumber(last.all.at(-1) ?? last.at) + 1;
  return isApart ? rows.slice(0, end) : rows;
}

/** A few words without a stop, under a heading that every row has to fill in, are a name or a title: better asked after than lost. */
function isNote(row: Row | undefined, required: string[]): boolean {
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

const totalWords = /^(total|totals|sum|subtotal|grand total|gesamt|summe|gesamtsumme|total general|somme)$/;

function isTotal({ at, cells }: Row): boolean {
  return totalWords.test(plainWords(at.text)) && cells.size <= 3;
}
