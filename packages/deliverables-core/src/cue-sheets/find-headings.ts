import { plainWords } from "../tables/plain-words.js";
import type { Cell, Table } from "../tables/table.js";
import type { Column } from "./column.js";
import { columnsByName } from "./column-names.js";
import { joinedHeadings } from "./joined-headings.js";
import { readHeading } from "./read-heading.js";

/** A spec's own names for columns: `{ "in": "TC In", "composer": ["Writer 1", "Writer 2"] }`. */
export type ColumnMap = { [name: string]: string | string[] };

export interface FoundHeadings {
  /** Index of the first row of headings among the table's rows, and of the last: some sheets have two. */
  first: number;
  last: number;
  /** One for each column: `Composer Name` where Composer stands over Name. */
  headings: Cell[];
  columns: (Column | undefined)[];
}

/** Headings stand above the cues, and what is above them is short. */
const rowsLookedAt = 50;
/** Fewer known headings than this in a row are a coincidence. */
const fewest = 3;

/** The row of headings, or two of them: that which holds most of those that are known, or named by the spec. */
export function findHeadings({ rows }: Pick<Table, "rows">, map: ColumnMap = {}): FoundHeadings | undefined {
  const mapped = mappedHeadings(map);
  let best: FoundHeadings | undefined;
  let most = { known: 0, detail: 0 };
  const consider = (headings: Cell[], first: number, last: number) => {
    const columns = columnsOf(headings, mapped);
    const count = countOf(columns);
    const ahead = count.known - most.known || count.detail - most.detail;
    // Where the row below says nothing more, it would be taken for a cue.
    const isMore = ahead > 0 || (ahead === 0 && last > first && best?.first === first);
    if (isMore && hasCueColumns(columns)) [best, most] = [{ first, last, headings, columns }, count];
  };
  for (const [row, cells] of rows.slice(0, rowsLookedAt).entries()) {
    // A row with no more words than the best has known headings cannot be better: most rows of cues are not looked at.
    if (cells.filter(isWord).length > most.known) consider(cells, row, row);
    const below = rows[row + 1];
    const isOfWords = below?.every((cell) => cell.text === "" || isWord(cell)) === true;
    const joined = isOfWords ? joinedHeadings(cells, below, readHeading, mapped) : undefined;
    if (joined) consider(joined, row, row + 1);
  }
  return most.known >= Math.min(fewest, Math.max(2, mapped.size)) ? best : undefined;
}

/** `detail` counts those of which the heading itself tells whose they are, or which part of a time. */
function countOf(columns: (Column | undefined)[]): { known: number; detail: number } {
  const own = columns.filter((column) => column !== undefined && column.of !== "header");
  const isDetailed = (column: Column | undefined) =>
    (column?.of === "party" && column.party !== undefined) || (column?.of === "cue" && column.part !== undefined);
  return { known: own.length, detail: own.filter(isDetailed).length };
}

/** The headings that a spec names and that a row does not have. */
export function missingHeadings(headings: Cell[], map: ColumnMap = {}): { name: string; heading: string }[] {
  const there = new Set(headings.map(({ text }) => plainWords(text)));
  return Object.entries(map).flatMap(([name, named]) =>
    [named].flat().flatMap((heading) => (there.has(plainWords(heading)) ? [] : [{ name, heading }])),
  );
}

function columnsOf(cells: Cell[], mapped: Map<string, Column>): (Column | undefined)[] {
  const named = cells.map((cell) => (isWord(cell) ? mapped.get(plainWords(cell.text)) : undefined));
  const columns = cells.map((cell, index) => named[index] ?? (isWord(cell) ? readHeading(cell.text) : undefined));
  if (mapped.size === 0) return columns;
  // What the spec names goes before what looks like it.
  const taken = [...mapped.values()];
  return columns.map((column, index) =>
    column && !named[index] && taken.some((other) => isSame(other, column)) ? undefined : column,
  );
}

function isWord({ text }: Cell): boolean {
  return /[\p{L}#%°]/u.test(text);
}

function hasCueColumns(columns: (Column | undefined)[]): boolean {
  const has = (...fields: string[]) => columns.some((column) => column?.of === "cue" && fields.includes(column.field));
  return has("title", "number") && (has("title") || has("in", "duration"));
}

function mappedHeadings(map: ColumnMap): Map<string, Column> {
  const mapped = new Map<string, Column>();
  for (const [name, named] of Object.entries(map)) {
    const column = columnsByName.get(name);
    for (const [place, heading] of [named].flat().entries()) {
      if (!column) continue;
      mapped.set(plainWords(heading), column.of === "party" ? { ...column, index: place + 1 } : column);
    }
  }
  return mapped;
}

function isSame(left: Column, right: Column): boolean {
  if (left.of === "party") return right.of === "party" && left.party === right.party && left.field === right.field;
  return right.of === left.of && left.field === right.field;
}
