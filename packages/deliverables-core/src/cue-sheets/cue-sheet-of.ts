import type { Cell, Sheet, Table } from "../tables/table.js";
import { sheetsToRead } from "../tables/table-sections.js";
import type { Column, HeaderField } from "./column.js";
import type { CueSheet } from "./cue-sheet.js";
import { type ColumnMap, findHeadings } from "./find-headings.js";
import { readRapidCue } from "./rapid-cue.js";
import { readCues, readFields } from "./read-cues.js";
import { readHeader } from "./read-header.js";
import { readHeading, readLabel } from "./read-heading.js";
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
  if (!found) return { ...readHeader(table.rows), above: [], columns: [], cues: [] };
  const { first, last, headings, columns } = found;
  const titles = table.rows.slice(first, last + 1);
  const hidden = (table.hiddenCells ?? []).filter(({ text }) => readHeading(text) !== undefined);
  // Long sheets have their headings again after a page.
  const below = table.rows.slice(last + 1).filter((cells) => !titles.some((row) => isSame(cells, row)));
  const totals = below.map((cells) => totalIn(cells, columns));
  const cueRows = below.filter((_, index) => totals[index] === undefined);
  const above = table.rows.slice(0, first);
  const { header, ...length } = readHeader(above);
  for (const total of totals) if (total) header[total.field] ??= total.value;
  for (const [index, column] of columns.entries()) {
    const value =
      column?.of === "header" && cueRows.map((cells) => cells[index]).find((cell) => cell && cell.text !== "");
    if (value) header[column.field] ??= value;
  }
  return {
    header,
    ...length,
    above: above.flat(),
    headings,
    columns,
    cues: readCues(cueRows, columns),
    unread: more.map(({ name }) => name),
    hidden,
  };
}

/** The sheets that can be seen and have cues under the headings of a cue sheet; a cover may come before them. */
function sheetsWithCues(table: Table, map: ColumnMap): Omit<Sheet, "hidden">[] {
  if (!table.sheets) return [];
  const own = sheetsToRead(table).filter((sheet) => {
    const found = findHeadings(sheet, map);
    return found !== undefined && sheet.rows.length > found.last + 1;
  });
  // Of a Word document, the lines before its table belong to it.
  const [first] = table.sheets.filter(({ name }) => name === own[0]?.name);
  return first ? [first, ...own.slice(1)] : [];
}

function isSame(cells: Cell[], headings: Cell[]): boolean {
  const texts = cells.map(({ text }) => text);
  return texts.some((text) => text !== "") && headings.every(({ text }, index) => text === (texts[index] ?? ""));
}

/** A line of totals among the cues: a label instead of a cue, and nobody who wrote it. */
function totalIn(cells: Cell[], columns: (Column | undefined)[]): { field: HeaderField; value: Cell } | undefined {
  const labelAt = cells.findIndex(({ text }) => text !== "");
  const field = readLabel((cells[labelAt]?.text ?? "").replace(/:$/, ""));
  if (field !== "musicDuration" && field !== "programmeDuration") return undefined;
  const isCue = columns.some((column, index) => {
    const filled = (cells[index]?.text ?? "") !== "" && index !== labelAt;
    return (
      filled && (column?.of === "party" ? column.field !== "share" : column?.of === "cue" && column.field === "in")
    );
  });
  if (isCue) return undefined;
  const others = cells.map((cell, index) => (index === labelAt ? { ...cell, text: "" } : cell));
  const value = readFields(others, columns).duration ?? others.slice(labelAt).find(({ text }) => text !== "");
  return value && { field, value };
}
