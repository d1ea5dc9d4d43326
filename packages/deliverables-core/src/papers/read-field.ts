import { parsePath } from "../spec/parse-path.js";
import type { PaperField } from "../spec/spec.js";
import { type CellPlace, cellsBeginning } from "./cells-beginning.js";
import type { Contents, Line, Spot } from "./contents.js";
import { fold, spotIn } from "./find-text.js";
import { followPath } from "./follow-path.js";
import { withOptions } from "./options-of-form.js";
import { isLed, wholePath, withoutLine } from "./read-on.js";
import { type StruckValue, withoutStruck } from "./struck-out.js";
import { bareHeading, isUsualHeading } from "./usual-headings.js";

/** A value that was taken out of a paper. */
export interface FieldValue extends StruckValue {
  at: Spot;
}

/**
 * Every place at which the field stands, in the order of the paper, with what stands there; an empty text where its place is left
 * empty. `headings` are those of the other fields, folded: one of them beside a heading is no value.
 */
export function readField(
  contents: Contents,
  { heading, pattern, cell, xpath }: PaperField,
  headings: ReadonlySet<string> = new Set(),
): FieldValue[] {
  if (xpath !== undefined) return atPath(contents, xpath);
  if (cell !== undefined) return inCell(contents, cell);
  if (pattern !== undefined) return firstOf(pattern, (one) => byPattern(contents, one));
  return heading === undefined ? [] : firstOf(heading, (one) => behindHeading(contents, one, headings));
}

function firstOf(ways: string | string[], read: (way: string) => FieldValue[]): FieldValue[] {
  for (const way of Array.isArray(ways) ? ways : [ways]) {
    const found = read(way);
    if (found.length > 0) return found;
  }
  return [];
}

function atPath({ xml }: Contents, path: string): FieldValue[] {
  const steps = parsePath(path);
  if (!xml || "reason" in steps) return [];
  return followPath(xml, steps).map(({ value, ...at }) => ({ value: value.trim(), at }));
}

/** A cell that the spec names is read where it is hidden, too. */
function inCell({ lines, hidden = [] }: Contents, wanted: string): FieldValue[] {
  for (const line of [...lines, ...hidden]) {
    const index = line.cells?.findIndex((cell) => sameCell(cell, wanted)) ?? -1;
    const cell = line.cells?.[index];
    if (cell !== undefined) return [{ value: line.text.split("\t")[index] ?? "", at: { cell } }];
  }
  return [];
}

/** A cell without a sheet is one of the first sheet; a workbook of one sheet does not name it. */
function sameCell(cell: string, wanted: string): boolean {
  if (cell === wanted) return true;
  const [address, wantedAddress] = [cell, wanted].map((one) => one.slice(one.lastIndexOf("!") + 1));
  return address === wantedAddress && (!cell.includes("!") || !wanted.includes("!"));
}

/** `Result: PASS`, `Result | PASS` in columns, or the value in the line below. */
function behindHeading(contents: Contents, heading: string, headings: ReadonlySet<string>): FieldValue[] {
  const wanted = fold(heading).replace(/[:.]$/, "").trim();
  const isOther = (text: string) => isUsualHeading(text) || headings.has(bareHeading(text));
  const found: FieldValue[] = [];
  let done = -1;
  for (const place of cellsBeginning(contents, wanted)) {
    // In a line the first heading counts.
    if (place.index === done) continue;
    const values = behindCell(contents.lines, place, wanted, isOther);
    if (values) done = place.index;
    found.push(...(values ?? []));
  }
  return found;
}

/** What stands behind a cell that may be a heading; undefined when it is none. */
function behindCell(
  lines: readonly Line[],
  { index, column, folded }: CellPlace,
  wanted: string,
  isOther: (text: string) => boolean,
): FieldValue[] | undefined {
  const line = lines[index];
  const cells = line?.text.split("\t") ?? [];
  const rest = afterHeading(cells[column] ?? "", folded, wanted);
  if (!line || rest === undefined) return undefined;
  const beside = cells.slice(column + 1).find((one) => one.trim() !== "");
  // Dots may lead to the next column; a label there has a line of its own.
  const isBeside = beside !== undefined && withoutLine(rest) === "" && !/[:_]|\.{3}/.test(beside);
  if (rest !== "" && !isBeside) return [readOn(lines, index, rest)];
  if (beside !== undefined && !isOther(beside)) return [readOn(lines, index, beside)];
  // An empty cell of a table: the label has its place beside it, and nothing stands there.
  if (beside === undefined && column + 1 < cells.length) return [emptyIn(line, column)];
  const next = lines[index + 1];
  const below = next && next.page === line.page ? cellBelow(cells, column, next.text.split("\t")) : undefined;
  if (!next || below === undefined) return beside === undefined ? [] : [emptyIn(line, column)];
  if (beside !== undefined && isOther(below)) return [emptyIn(line, column)];
  // The label of a form field, above the line that gives the field and what is in it.
  return afterHeading(below, fold(below), wanted) === undefined && !isOther(below)
    ? [readOn(lines, index + 1, below)]
    : [];
}

/** Of a row of headings the value stands in the same column below; a label by itself has it at the start of the next line. */
function cellBelow(cells: string[], column: number, below: string[]): string | undefined {
  if (cells.length > 1 && below.length === cells.length) return below[column];
  // Values fewer than headings: whose they are cannot be told.
  const isRow = cells.slice(column + 1).some((cell) => cell.trim() !== "") || (column > 0 && below.length > 1);
  return isRow ? undefined : below[0];
}

/** A value in a line, with what of it stands in the lines below, and empty where it is only the line to write on. */
function readOn(lines: readonly Line[], index: number, text: string): FieldValue {
  const line = lines[index] ?? { text };
  const value = withoutLine(text);
  const { at } = valueIn(line, value === "" ? text : value);
  const left = withoutStruck(line, value);
  return { ...left, at, value: withOptions(wholePath(left.value, lines, index), lines, index) };
}

function emptyIn(line: Line, column: number): FieldValue {
  return { ...valueIn(line, line.text.split("\t")[column] ?? ""), value: "" };
}

/** What follows a heading in a cell or line: nothing when it stands alone, undefined when it does not stand there. */
function afterHeading(text: string, folded: string, wanted: string): string | undefined {
  if (!folded.startsWith(wanted)) return undefined;
  const rest = folded.slice(wanted.length).replace(unit, "");
  if (/^\s*\.?\s*:?\s*$/.test(rest)) return "";
  const written = text.trimStart().slice(wanted.length).replace(ownStop, "").replace(unit, "");
  if (isLed(written)) return written.trim();
  // "Production no. LFD1001A", as on forms.
  if (shortened.test(wanted) && /^\.? \S*\d\S*$/.test(rest)) return written.trim();
  // Between a heading and its value stands a colon, or a dash with blanks; a longer heading is another one.
  if (!/^\s*\.?\s*:|^\s+[-=]\s/.test(rest)) return undefined;
  const mark = /[:=]|\s[-\u2010-\u2015]\s/.exec(written);
  return mark ? written.slice(mark.index + mark[0].length).trim() : undefined;
}

/** The stop of a heading that is shortened: `Prod. no. ....... LFD1001A`. */
const ownStop = /^\.(?=\s)/;
const shortened = /(?:^|[\s.])(?:no|nr|num|ref|ep)$/;

/** `(hh:mm:ss)` behind a heading. */
const unit = /^\s*\([^()]{0,40}\)/;

/** Where a text has `<value>`: pieces of it in their order, each at its first place behind the one before. */
function byPattern({ lines }: Contents, pattern: string): FieldValue[] {
  const [before = "", after = "", isWord] = splitPattern(pattern);
  return lines.flatMap((line): FieldValue[] => {
    const start = behindPieces(line.text, before);
    if (start === undefined) return [];
    const rest = line.text.slice(start);
    const [next] = after.split("*").filter((piece) => piece.trim() !== "");
    const end = next === undefined ? rest.length : rest.toLowerCase().indexOf(next.trim().toLowerCase());
    if (end < 0) return [];
    const value = rest.slice(0, end).trim();
    const taken = isWord ? (value.split(/\s/)[0] ?? "") : value;
    return taken === "" ? [] : [valueIn(line, taken)];
  });
}

function splitPattern(pattern: string): [before: string, after: string, isWord: boolean] {
  const mark = /<value(:word)?>/.exec(pattern);
  if (!mark) return [pattern, "", false];
  return [pattern.slice(0, mark.index), pattern.slice(mark.index + mark[0].length), mark[1] !== undefined];
}

function behindPieces(text: string, before: string): number | undefined {
  const line = text.toLowerCase().replaceAll("\t", " ");
  let at = 0;
  for (const piece of before.split("*")) {
    const wanted = piece.trim().toLowerCase();
    if (wanted === "") continue;
    const found = line.indexOf(wanted, at);
    if (found < 0) return undefined;
    at = found + wanted.length;
  }
  return at;
}

function valueIn(line: Line, value: string): FieldValue {
  const { written: _, ...at } = spotIn(line, value);
  return { ...withoutStruck(line, value.trim()), at };
}
