import { parsePath } from "../spec/parse-path.js";
import type { PaperField } from "../spec/spec.js";
import type { Contents, Line, Spot } from "./contents.js";
import { fold, spotIn } from "./find-text.js";
import { followPath } from "./follow-path.js";

/** A value that was taken out of a paper. */
export interface FieldValue {
  value: string;
  at: Spot;
}

/** Every place at which the field stands, in the order of the paper, with what stands there. */
export function readField(contents: Contents, { heading, pattern, cell, xpath }: PaperField): FieldValue[] {
  if (xpath !== undefined) return atPath(contents, xpath);
  if (cell !== undefined) return inCell(contents, cell);
  if (pattern !== undefined) return firstOf(pattern, (one) => byPattern(contents, one));
  return heading === undefined ? [] : firstOf(heading, (one) => behindHeading(contents, one));
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
function behindHeading(contents: Contents, heading: string): FieldValue[] {
  const wanted = fold(heading).replace(/[:.]$/, "").trim();
  const found: FieldValue[] = [];
  let done = -1;
  for (const { index, column, folded } of cellsBeginning(contents, wanted)) {
    // In a line the first heading counts.
    if (index === done || !folded.startsWith(wanted)) continue;
    const values = behindCell(contents.lines, index, column, wanted);
    if (values) done = index;
    found.push(...(values ?? []));
  }
  return found;
}

/** What stands behind a cell that may be a heading; undefined when it is none. */
function behindCell(lines: readonly Line[], index: number, column: number, wanted: string): FieldValue[] | undefined {
  const line = lines[index];
  if (!line) return undefined;
  const cells = line.text.split("\t");
  const text = cells[column] ?? "";
  const rest = afterHeading(text, fold(text), wanted);
  if (rest === undefined) return undefined;
  if (rest !== "") return [valueIn(line, rest)];
  const beside = cells.slice(column + 1).find((one) => one.trim() !== "");
  if (beside !== undefined) return [valueIn(line, beside)];
  const next = lines[index + 1];
  if (!next || next.page !== line.page) return [];
  // The label of a form field, above the line that gives the field and what is in it.
  const [below = ""] = next.text.split("\t");
  return afterHeading(below, fold(below), wanted) === undefined ? [valueIn(next, below)] : [];
}

interface Place {
  index: number;
  column: number;
  folded: string;
}

/** Nearly a hundred headings are looked up in every paper, and a paper can have 100,000 lines. */
const known = new WeakMap<Contents, Map<string, Place[]>>();

/** Cells that begin as a heading does, in the order of the paper. */
function cellsBeginning(contents: Contents, wanted: string): readonly Place[] {
  const places = known.get(contents) ?? placesByBeginning(contents);
  known.set(contents, places);
  if (wanted.length >= beginningLength) return places.get(beginning(wanted)) ?? [];
  const all = [...places].filter(([start]) => start.startsWith(wanted)).flatMap(([, some]) => some);
  return all.sort((left, right) => left.index - right.index || left.column - right.column);
}

function placesByBeginning({ lines }: Contents): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const [index, { text }] of lines.entries())
    for (const [column, cell] of text.split("\t").entries()) {
      const folded = fold(cell);
      const before = places.get(beginning(folded));
      if (before) before.push({ index, column, folded });
      else places.set(beginning(folded), [{ index, column, folded }]);
    }
  return places;
}

const beginningLength = 2;

function beginning(folded: string): string {
  return folded.slice(0, beginningLength);
}

/** What follows a heading in a cell or line: nothing when it stands alone, undefined when it does not stand there. */
function afterHeading(text: string, folded: string, wanted: string): string | undefined {
  if (!folded.startsWith(wanted)) return undefined;
  const rest = folded.slice(wanted.length).replace(unit, "");
  if (/^\s*[:.]?\s*$/.test(rest)) return "";
  // Between a heading and its value stands a colon, or a dash with blanks; a longer heading is another one.
  if (!/^\s*:|^\s+[-=]\s/.test(rest)) return undefined;
  const tail = text.trimStart().slice(wanted.length).replace(unit, "");
  const mark = /[:=]|\s[-\u2010-\u2015]\s/.exec(tail);
  return mark ? tail.slice(mark.index + mark[0].length).trim() : undefined;
}

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
  return { value: value.trim(), at };
}
