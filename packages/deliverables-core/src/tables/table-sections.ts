import type { AskedColumn } from "./asked-columns.js";
import { joinedHeadings } from "./joined-headings.js";
import { withOtherWords } from "./less-usual-headings.js";
import { partedList } from "./list-below.js";
import { withNameParts } from "./name-parts.js";
import { plainWords } from "./plain-words.js";
import type { Cell, Sheet, Table } from "./table.js";

/** A stretch of rows under one row of headings. */
export interface Section {
  headings: Cell[];
  /** Where each column that is there stands, by its name. */
  columns: Map<string, number>;
  rows: Cell[][];
  /** The lines above its headings. */
  above: Cell[][];
  /** Where a list under other headings begins, below it and after an empty line. */
  other?: Cell;
  /** Name of its sheet, where there are several. */
  sheet?: string;
}

/** Headings stand above the rows, and what is above them is short. */
const rowsLookedAt = 50;

/**
 * The parts of a table: the first sheet that can be seen and has its headings, and all that has the same headings once more: other
 * sheets, what stands below, and what stands beside.
 */
export function sectionsOf(table: Table, asked: AskedColumn[]): Section[] {
  const sheets = sheetsToRead(table);
  const sections: Section[] = [];
  for (const { name, rows } of sheets) {
    const found = findHeadings(rows, asked);
    const [first] = sections;
    if (!found || (first && !hasSameColumns(found.columns, first.columns))) continue;
    const named = sheets.length > 1 ? { sheet: name } : {};
    for (const section of sectionsIn(rows, found, asked)) sections.push({ ...section, ...named });
  }
  return sections;
}

/** Sheets that can be seen. Each table of a Word document has what stands before it on top: that is read once. */
export function sheetsToRead({ rows, sheets, format }: Table): Pick<Sheet, "name" | "rows">[] {
  if (!sheets) return [{ name: "", rows }];
  const seen = sheets.filter(({ hidden }) => !hidden);
  if (format !== "DOCX") return seen;
  return seen.map((sheet, index) => {
    const before = new Set(index === 0 ? [] : (seen[index - 1]?.rows ?? []));
    return { name: sheet.name, rows: sheet.rows.filter((row) => !before.has(row)) };
  });
}

/** The headings that were found, and where. */
export interface FoundHeadings {
  /** Index of the first row of headings, and of the last: some lists have two. */
  first: number;
  last: number;
  headings: Cell[];
  columns: Map<string, number>;
}

/** The row that holds most of the headings: two of them at least, where there are two. Two rows, where together they hold more. */
export function findHeadings(rows: Cell[][], asked: AskedColumn[]): FoundHeadings | undefined {
  const usual = (headings: Cell[]) => withNameParts(headings, columnsIn(headings, asked), asked);
  const withOthers = (headings: Cell[], last: number) =>
    withOtherWords(headings, usual(headings), rows.slice(last + 1), asked);
  const found = bestHeadings(rows, asked, usual) ?? onlyColumn(rows, asked);
  if (found) return { ...found, columns: withOthers(found.headings, found.last) };
  // One usual heading among others is enough, and none where all stand there in two languages.
  return bestHeadings(rows, asked, (headings, last) =>
    usual(headings).size > 0 || areInTwoLanguages(headings) ? withOthers(headings, last) : new Map(),
  );
}

/** `Role / Fonction`, `Name / Nom`. */
function areInTwoLanguages(headings: Cell[]): boolean {
  const filled = headings.filter(({ text }) => text !== "");
  return filled.length > 1 && filled.every(({ text }) => /^[^\d/|]{2,40}[/|][^\d/|]{2,40}$/.test(text));
}

/** A list of one column has one heading: the only one that every row has to fill in. */
function onlyColumn(rows: Cell[][], asked: AskedColumn[]): FoundHeadings | undefined {
  const [headings] = rows;
  const required = asked.filter((column) => column.required);
  const isOneColumn = rows.every((cells) => cells.every(({ text }, index) => index === 0 || text === ""));
  if (!headings || !isOneColumn || required.length !== 1) return undefined;
  const columns = columnsIn(headings, required);
  return columns.size === 1 ? { first: 0, last: 0, headings, columns } : undefined;
}

function bestHeadings(
  rows: Cell[][],
  asked: AskedColumn[],
  columnsOf: (headings: Cell[], last: number) => Map<string, number>,
): FoundHeadings | undefined {
  const fewest = Math.min(2, asked.length);
  let best: FoundHeadings | undefined;
  const consider = (headings: Cell[], first: number, last: number) => {
    const columns = columnsOf(headings, last);
    if (columns.size >= fewest && columns.size > (best?.columns.size ?? 0)) best = { first, last, headings, columns };
  };
  for (const [index, cells] of rows.slice(0, rowsLookedAt).entries()) consider(cells, index, index);
  for (const [index, upper] of rows.slice(0, rowsLookedAt).entries()) {
    const lower = rows[index + 1];
    if (lower) consider(joinedHeadings(upper, lower, asked), index, index + 1);
  }
  return best;
}

function hasSameColumns(left: Map<string, number>, right: Map<string, number>): boolean {
  return left.size === right.size && [...left.keys()].every((name) => right.has(name));
}

function sectionsIn(
  rows: Cell[][],
  { first, last, headings, columns }: FoundHeadings,
  asked: AskedColumn[],
): Section[] {
  const above = rows.slice(0, first);
  const below = partsUnder(rows.slice(first), rows.slice(first, last + 1), columns);
  const beside = columnsBeside(headings, columns, rows.slice(last + 1), asked);
  if (!beside) return below.map((part) => ({ headings, columns, above, ...partedList(part, asked) }));
  const border = Math.min(...beside.values());
  const left = (cells: Cell[]) => cells.slice(0, border);
  const right = (cells: Cell[]) => cells.map((cell, at) => (at < border ? { ...cell, text: "" } : cell));
  return [
    ...below.map((part) => ({ headings, columns, rows: part.map(left), above })),
    ...below.map((part) => ({ headings, columns: beside, rows: part.map(right), above })),
  ];
}

/** Long lists have their headings again after a page. */
function partsUnder(rows: Cell[][], headings: Cell[][], columns: Map<string, number>): Cell[][][] {
  const at = [...columns.values()];
  const told = headings.filter((row) => at.some((index) => (row[index]?.text ?? "") !== ""));
  const isHeadings = (cells: Cell[]) =>
    told.some((row) => at.every((index) => (cells[index]?.text ?? "") === (row[index]?.text ?? "")));
  const parts: Cell[][][] = [];
  for (const [index, cells] of rows.entries()) {
    if (index < headings.length) continue;
    if (isHeadings(cells)) {
      // The second of two rows begins no part of its own.
      if (parts.at(-1)?.length !== 0) parts.push([]);
      continue;
    }
    if (parts.length === 0) parts.push([]);
    parts.at(-1)?.push(cells);
  }
  return parts.length === 0 ? [[]] : parts;
}

/** Where the same headings stand once more in their row, as on a page with two lists. */
function columnsBeside(
  headings: Cell[],
  columns: Map<string, number>,
  below: Cell[][],
  asked: AskedColumn[],
): Map<string, number> | undefined {
  const last = Math.max(...columns.values());
  const right = headings.map((cell, index) => (index > last ? cell : { ...cell, text: "" }));
  const again = withOtherWords(right, withNameParts(right, columnsIn(right, asked), asked), below, asked);
  return columns.size > 1 && hasSameColumns(again, columns) ? again : undefined;
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
