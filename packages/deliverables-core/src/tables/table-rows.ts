import type { AskedColumn } from "./asked-columns.js";
import { firstNameColumn, joinedName } from "./name-parts.js";
import { type Remark, remarksIn, setRemarksApart } from "./remarks-apart.js";
import { rowNumber } from "./row-number.js";
import type { Cell, Table } from "./table.js";
import { type Section, sectionsOf } from "./table-sections.js";
import { setTotalsApart, type TotalLine } from "./total-lines.js";
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
  /** The lines above the headings, of every sheet that was read. */
  above: Cell[][];
  /** What is remarked above, between and below the rows. */
  remarks: Remark[];
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
  if (!first) return { columns: new Map(), rows: [], totals: [], unread, above: [], remarks: [] };
  const parts = sections.map((section) => setRemarksApart(linesOf(section, sections), section.columns, asked));
  const { rows, totals } = setTotalsApart(
    parts.flatMap((part) => part.rows),
    asked,
  );
  const above = [...new Set(sections.flatMap((section) => section.above))];
  const remarks = [
    ...remarksIn(above, "above"),
    ...parts.flatMap((part) => part.remarks),
    ...remarksIn(belowTables(table, sections), "below"),
    ...remarksBeside(sections),
  ];
  return { headings: first.headings, columns: first.columns, rows, totals, unread, above, remarks };
}

/** Cells to the right of the last heading: somebody's note. */
function remarksBeside(sections: Section[]): Remark[] {
  return sections.flatMap(({ headings, rows }) => {
    const end = headings.findLastIndex(({ text }) => text !== "");
    return rows.flatMap((cells) =>
      cells.flatMap((at, index) =>
        index > end && at.text !== "" ? [{ text: at.text, at, where: "beside" as const }] : [],
      ),
    );
  });
}

/** In a Word document, the lines behind each table that was read. */
function belowTables({ sheets = [] }: Table, sections: Section[]): Cell[][] {
  const read = new Set(sections.map(({ sheet }) => sheet));
  const isRead = ({ name }: { name: string }) => read.has(name) || read.has(undefined);
  return sheets.filter(isRead).flatMap(({ below = [] }) => below);
}

function linesOf({ headings, rows, columns, sheet }: Section, sections: Section[]): Row[] {
  const isOnSeveralSheets = sections.some((other) => other.sheet !== sheet);
  const of = isOnSeveralSheets && sheet !== undefined ? ` of ${sheet}` : "";
  const taken = new Set(sections.flatMap((other) => (other.headings === headings ? [...other.columns.values()] : [])));
  const left = headings.flatMap((heading, index) =>
    heading.text === "" || taken.has(index) ? [] : [{ heading, index }],
  );
  return rows.flatMap((cells) => rowOf(cells, columns, left, of));
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
  joinNames(places);
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

function joinNames(places: Map<string, Cell>): void {
  const first = places.get(firstNameColumn);
  const name = first && joinedName(first, places.get("name"));
  if (name) places.set("name", name);
  places.delete(firstNameColumn);
}
