import type { Cell, Sheet, Table } from "../tables/table.js";
import { sheetsToRead } from "../tables/table-sections.js";
import type { Column } from "./column.js";
import type { Cue, CueSheet, TotalLine } from "./cue-sheet.js";
import { type ColumnMap, findHeadings } from "./find-headings.js";
import { totalIn, unnamedTotal } from "./lines-of-totals.js";
import { straightened } from "./moved-row.js";
import { notesBelow } from "./notes-below.js";
import { readRapidCue } from "./rapid-cue.js";
import { readCues } from "./read-cues.js";
import { readHeader } from "./read-header.js";
import { readHeading } from "./read-heading.js";
import { sharesInPercent } from "./shares-in-percent.js";

/** Two dozen rules ask for the same sheet. */
const read = new WeakMap<Table, Map<string, CueSheet>>();

/** The cue sheet that a table is, by its usual headings or by those that a spec names. */
export function cueSheetOf(table: Table, map: ColumnMap = {}): CueSheet {
  const key = JSON.stringify(map);
  const sheets = read.get(table) ?? new Map<string, CueSheet>();
  read.set(table, sheets);
  const known = sheets.get(key);
  if (known) return known;
  const sheet = readRapidCue(table) ?? readCueSheet(table, map);
  const inPercent = { ...sheet, cues: sharesInPercent(sheet.cues) };
  sheets.set(key, inPercent);
  return inPercent;
}

function readCueSheet(whole: Table, map: ColumnMap): CueSheet {
  const [table = { rows: whole.rows, name: "" }, ...more] = sheetsWithCues(whole, map);
  const found = findHeadings(table, map);
  if (!found) return { ...readHeader(table.rows), above: [], columns: [], cues: [], totals: [], below: [] };
  const { first, last, headings, columns } = found;
  const titles = table.rows.slice(first, last + 1);
  const hidden = (table.hiddenCells ?? []).filter(({ text }) => readHeading(text) !== undefined);
  // Long sheets have their headings again after a page.
  const below = table.rows.slice(last + 1).filter((cells) => !titles.some((row) => isSame(cells, row)));
  const { rows: written, totals, notes } = partsBelow(below, columns);
  const isText = whole.format === "CSV" || whole.format === "TSV";
  const rows = isText ? written.map((cells) => straightened(cells, columns, headings.length)) : written;
  const above = table.rows.slice(0, first);
  const { header, ...length } = readHeader(above);
  const cues = readCues(rows, columns);
  const belowTable = (table.below ?? []).flatMap((cells) => totalIn(cells, []) ?? []);
  const lines = [...belowCues(totals, rows, cues), ...belowTable.map((total) => ({ ...total, below: cues.length }))];
  for (const { of, value } of lines) {
    if (of === "programme") header.programmeDuration ??= value;
    else if (of === "music") header.musicDuration ??= value;
  }
  for (const [index, column] of columns.entries()) {
    const value = column?.of === "header" && rows.map((cells) => cells[index]).find((cell) => cell && cell.text !== "");
    if (value) header[column.field] ??= value;
  }
  return {
    header,
    ...length,
    above: above.flat(),
    headings,
    columns,
    cues,
    totals: lines,
    below: [...notes.flat(), ...(table.below ?? []).flat()],
    tooWide: written.filter((cells) => cells.findLastIndex(({ text }) => text !== "") >= headings.length),
    unread: more.map(({ name }) => name),
    hidden,
  };
}

/** Lines of totals with the number of cues above them, instead of rows. */
function belowCues(totals: TotalLine[], rows: Cell[][], cues: Cue[]): TotalLine[] {
  if (totals.length === 0) return [];
  const rowOf = new Map(rows.flatMap((cells, index) => cells.map((cell): [Cell, number] => [cell, index])));
  const firstRows = cues.map(({ at }) => rowOf.get(at) ?? 0);
  let below = 0;
  return totals.map((total) => {
    while (below < firstRows.length && (firstRows[below] ?? 0) < total.below) below += 1;
    return { ...total, below };
  });
}

/** The rows below the headings: those of cues, lines of totals with the number of rows above them, and what stands below all of them. */
function partsBelow(below: Cell[][], columns: (Column | undefined)[]) {
  const rows: Cell[][] = [];
  const totals: TotalLine[] = [];
  for (const cells of below) {
    const total = totalIn(cells, columns);
    if (total) totals.push({ ...total, below: rows.length });
    else rows.push(cells);
  }
  const notes = notesBelow(rows, columns);
  rows.splice(rows.length - notes.length);
  const value = unnamedTotal(rows.at(-1) ?? [], rows.slice(0, -1), columns);
  if (value) {
    rows.pop();
    totals.push({ of: "music", rest: "", value, below: rows.length });
  }
  return { rows, totals, notes };
}

/** Tabs with the filled-in example that forms bring along, or with what was valid once: they are read only where nothing else is. */
const exampleOrOld =
  /^\W*(example|sample|beispiel|muster|exemple|specimen|spécimen)|(?<!\p{L})(old|alt|obsolete|superseded|archived?|archiv|veraltet|ancien(ne)?|backup|do not use)(?!\p{L})/iu;

/** The sheets that can be seen and have cues under the headings of a cue sheet; a cover may come before them. */
function sheetsWithCues(table: Table, map: ColumnMap): Omit<Sheet, "hidden">[] {
  if (!table.sheets) return [];
  const own = sheetsToRead(table).filter((sheet) => {
    const found = findHeadings(sheet, map);
    return found !== undefined && sheet.rows.length > found.last + 1;
  });
  own.sort((one, other) => Number(exampleOrOld.test(one.name)) - Number(exampleOrOld.test(other.name)));
  // Of a Word document, the lines before its table belong to it.
  const [first] = table.sheets.filter(({ name }) => name === own[0]?.name);
  return first ? [first, ...own.slice(1)] : [];
}

function isSame(cells: Cell[], headings: Cell[]): boolean {
  const texts = cells.map(({ text }) => text);
  return texts.some((text) => text !== "") && headings.every(({ text }, index) => text === (texts[index] ?? ""));
}
