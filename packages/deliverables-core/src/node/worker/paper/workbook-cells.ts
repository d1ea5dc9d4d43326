import { type CellObject, read, SSF, utils, type WorkSheet } from "@e965/xlsx";
import type { Unread } from "../../../folder/reader.js";
import { mostCells } from "../../../tables/read-table.js";
import type { Cell, Sheet } from "../../../tables/table.js";
import { visibleText } from "../../../tables/visible-text.js";
import { expandedFault } from "../expanded-size.js";
import { cellLooks, type SheetLooks, unseenBecause } from "./cell-looks.js";
import { mostRows, whatIsBelow } from "./rows-read.js";

/** Headings stand in the first of them. */
const headingRows = 50;

/** Reads the sheets of a workbook, cell by cell, as they were shown when it was saved. Formulas are not calculated. */
export function readWorkbookCells(bytes: Uint8Array): { sheets: Sheet[] } | Unread {
  const fault = expandedFault(bytes);
  if (fault) return { unread: fault };
  try {
    return sheetsIn(bytes);
  } catch (failure) {
    // What the package throws names its own internals; only the password is something that people can act on.
    const needsPassword = failure instanceof Error && /password|encrypt/i.test(failure.message);
    return { unread: needsPassword ? "it needs a password" : "it is no workbook that can be read" };
  }
}

function sheetsIn(bytes: Uint8Array): { sheets: Sheet[] } | { unread: string } {
  const workbook = read(bytes, {
    type: "array",
    dense: true,
    // One more than is taken, to know that there are more.
    sheetRows: mostRows + 1,
    cellHTML: false,
    // A formula that was saved without its value is an empty cell, unless it is asked for.
    cellFormula: true,
    sheetStubs: true,
    cellNF: true,
    // Only with the styles it tells which columns are hidden.
    cellStyles: true,
    bookVBA: false,
  });
  const below = whatIsBelow(bytes, workbook);
  if (below !== undefined) return { unread: `its ${below} stands farther down than any list` };
  const several = workbook.SheetNames.length > 1;
  const looks = cellLooks(bytes);
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  let cells = 0;
  const sheets: Sheet[] = [];
  for (const [index, name] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[name];
    if (!sheet) continue;
    const { rows, hiddenCells, tooFar } = rowsOf(sheet, several ? `${name}!` : "", from1904, looks.get(name));
    if (tooFar !== undefined) return { unread: `its cell ${tooFar} stands farther right than any list` };
    if (rows.length > mostRows) return { unread: `it has more than ${mostRows} rows` };
    for (const row of rows) cells += row.length;
    if (cells > mostCells) return { unread: `it has more than ${mostCells} cells` };
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const { printed = [] } = looks.get(name) ?? {};
    sheets.push({
      name,
      hidden,
      rows,
      ...(hiddenCells.length > 0 && { hiddenCells }),
      ...(printed.length > 0 && { printed }),
    });
  }
  return { sheets };
}

function rowsOf(
  sheet: WorkSheet,
  prefix: string,
  from1904: boolean,
  looks: SheetLooks | undefined,
): { rows: Cell[][]; hiddenCells: Cell[]; tooFar?: string } {
  let tooFar: string | undefined;
  const rows: Cell[][] = [];
  const hiddenCells: Cell[] = [];
  const above = mergedFrom(sheet);
  const spans = spansOf(sheet);
  // Both lists have holes where nothing stands, so that a cell in the far corner costs nothing.
  (sheet["!data"] ?? []).forEach((cells, row) => {
    const texts: Cell[] = [];
    const isHidden = isHiddenRow(sheet, row, looks?.filtered);
    let holdsText = false;
    cells.forEach((object, column) => {
      const text = textOf(above.get(`${row}:${column}`) ?? object, from1904);
      if (text === "") return;
      if (column > lastColumn) {
        tooFar ??= prefix + utils.encode_cell({ r: row, c: column });
        return;
      }
      if (isHiddenColumn(sheet, column)) {
        if (row < headingRows) hiddenCells.push({ text, cell: prefix + utils.encode_cell({ r: row, c: column }) });
        return;
      }
      holdsText = true;
      while (texts.length < column)
        texts.push({ text: "", cell: prefix + utils.encode_cell({ r: row, c: texts.length }) });
      const cell = utils.encode_cell({ r: row, c: column });
      const columns = spans.get(`${row}:${column}`);
      texts.push({
        text,
        cell: prefix + cell,
        ...looks?.cells.get(cell),
        ...(isHidden && { unseen: unseenBecause.row }),
        ...(columns !== undefined && { columns }),
      });
    });
    if (holdsText) rows.push(texts);
  });
  return { rows, hiddenCells, ...(tooFar !== undefined && { tooFar }) };
}

/** Rows and columns without any height or width are as hidden as those that somebody has hidden. */
function isHiddenColumn(sheet: WorkSheet, column: number): boolean {
  const known = sheet["!cols"]?.[column];
  return known?.hidden === true || known?.width === 0;
}

/** What a filter hides is hidden for a moment, and comes back with the next one. */
function isHiddenRow(sheet: WorkSheet, row: number, filtered: SheetLooks["filtered"] = []): boolean {
  const known = sheet["!rows"]?.[row];
  const isHidden = known?.hidden === true || known?.hpt === 0;
  return isHidden && !filtered.some(({ first, last }) => first <= row && row <= last);
}

/** Over how many columns a merged cell goes, by its `row:column`. */
function spansOf(sheet: WorkSheet): Map<string, number> {
  const merges = (sheet["!merges"] ?? []).slice(0, mostMerged);
  return new Map(
    merges.flatMap(({ s, e }): [string, number][] => (e.c > s.c ? [[`${s.r}:${s.c}`, e.c - s.c + 1]] : [])),
  );
}

/**
 * A cell that goes down over several rows says the same in each of them. Where it says it, by `row:column`. Numbers are left: a fee
 * over two rows is one fee.
 */
function mergedFrom(sheet: WorkSheet): Map<string, CellObject> {
  const from = new Map<string, CellObject>();
  const data = sheet["!data"] ?? [];
  const rowsThere: number[] = [];
  data.forEach((_, row) => {
    rowsThere.push(row);
  });
  for (const { s, e } of (sheet["!merges"] ?? []).slice(0, mostMerged)) {
    const first = data[s.r]?.[s.c];
    if (first?.t !== "s" || s.c > lastColumn) continue;
    for (const row of rowsThere) {
      if (row <= s.r || row > e.r) continue;
      const cells = data[row];
      // A row with nothing else in it is none.
      const isRow = cells?.some((cell, column) => (column < s.c || column > e.c) && textOf(cell, false) !== "");
      if (!cells || !isRow) continue;
      cells[s.c] ??= { t: "z" };
      from.set(`${row}:${s.c}`, first);
    }
  }
  return from;
}

const mostMerged = 1000;

const longestFormula = 200;
/** What stands farther right belongs to no paper. */
const lastColumn = 255;

/** `from1904`: the days of the workbook count from 1904, as those of Excel for Mac did. */
function textOf({ t, v, w, z, f }: CellObject, from1904: boolean): string {
  // What no program has calculated yet is told as it stands there, so that it counts neither as empty nor as a value.
  if ((t === "z" || v === undefined) && f) return `=${f}`.slice(0, longestFormula);
  if (t === "z" || v === undefined) return "";
  const shown = w ?? `${currencyOf(z)}${v}`;
  // A day is shown in the order of whoever opens it: 3/4/27 is two days, 2027-04-03 is one.
  if (t === "n" && typeof v === "number" && typeof z === "string" && isDay(v, z)) return dayOf(v, from1904);
  // A duration in a cell for times of day is shown as 12:02:15 AM.
  if (t === "n" && typeof v === "number" && v >= 0 && v < 1 && /[AP]M$/i.test(shown)) return clockOf(v);
  // A number with many digits, as IPI and EAN are, is shown as 1.41E+10 in a narrow format.
  if (t === "n" && typeof v === "number" && /E\+/i.test(shown) && Number.isSafeInteger(v)) return String(v);
  return visibleText(shown);
}

/** The package shows no number whose format holds one of these outside quotes. */
function currencyOf(format: unknown): string {
  return typeof format === "string" ? (/[£€¥]/.exec(format)?.[0] ?? "") : "";
}

function clockOf(days: number): string {
  const seconds = Math.round(days * 86_400);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** Day numbers from the year 1900 to 9999, under a format that names a day or a year. */
function isDay(value: number, format: string): boolean {
  const isWhole = Number.isInteger(value) && value > 60 && value < 2_958_466;
  return isWhole && SSF.is_date(format) && /[dy]/i.test(format.replaceAll(/\[[^\]]*\]|"[^"]*"/g, ""));
}

function dayOf(value: number, date1904: boolean): string {
  const { y, m, d } = SSF.parse_date_code(value, { date1904 }) as { y: number; m: number; d: number };
  const two = (number: number) => String(number).padStart(2, "0");
  return `${y}-${two(m)}-${two(d)}`;
}
