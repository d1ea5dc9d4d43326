import type { Cell } from "../tables/table.js";
import type { Column } from "./column.js";
import { readCueTime } from "./cue-time.js";
import { readShare } from "./share.js";

/** A row may have so many commas without quotes for it to be understood. */
const mostCommas = 2;
const widest = 40;

/** Whether something stands in a column of times or shares that is none: what a comma without quotes leaves. */
export function isMoved(cells: readonly Cell[], columns: readonly (Column | undefined)[]): boolean {
  return cells.some(({ text }, index) => text !== "" && !fits(text, columns[index]));
}

/**
 * A row of a text with more cells than there are headings, as it was meant: the cells that a comma without quotes parted are one again.
 * The row itself where nothing is in the wrong column, or where no joining puts it right.
 */
export function straightened(cells: Cell[], columns: readonly (Column | undefined)[], headings: number): Cell[] {
  const width = cells.findLastIndex(({ text }) => text !== "") + 1;
  const commas = width - headings;
  if (commas < 1 || commas > mostCommas || width > widest || !isMoved(cells, columns)) return cells;
  const written = cells.slice(0, width);
  let best: { row: Cell[]; score: number } | undefined;
  for (const joints of choices(width - 1, commas)) {
    const row = joined(written, joints);
    if (isMoved(row, columns)) continue;
    const score = joints.reduce((sum, joint, index) => sum + likeliness(written, joint, columns[joint - index]), 0);
    if (!best || score > best.score) best = { row, score };
  }
  return best?.row ?? cells;
}

function fits(text: string, column: Column | undefined): boolean {
  if (column?.of === "party") return column.field !== "share" || !("reason" in readShare(text));
  if (column?.of !== "cue" || column.part !== undefined) return true;
  if (column.field === "number") return /^\D{0,4}\d{1,4}\p{L}?$/u.test(text);
  return !/^(in|out|duration)$/.test(column.field) || !("reason" in readCueTime(text));
}

/** All ways to choose one or two of so many places, in their order. */
function* choices(places: number, count: number): Iterable<number[]> {
  for (let first = 0; first < places; first++) {
    if (count === 1) yield [first];
    else for (let second = first + 1; second < places; second++) yield [first, second];
  }
}

/** Each of `joints` is a cell that goes on in the next one. */
function joined(cells: readonly Cell[], joints: readonly number[]): Cell[] {
  const row: Cell[] = [];
  for (const [index, cell] of cells.entries()) {
    const before = joints.includes(index - 1) ? row.pop() : undefined;
    row.push(before ? together(before, cell) : cell);
  }
  return row;
}

function together(first: Cell, second: Cell): Cell {
  const place = first.place && second.place && { start: first.place.start, end: second.place.end };
  return { text: `${first.text}, ${second.text}`, ...(place && { place }) };
}

/** A comma with a blank behind it stands inside a text, and one between two single words of a name inside "Smith,John". */
function likeliness(cells: readonly Cell[], joint: number, column: Column | undefined): number {
  const [first, second] = [cells[joint], cells[joint + 1]];
  if (!first || !second) return 0;
  const gap = (second.place?.start.column ?? 0) - (first.place?.end.column ?? 0);
  const isName = column?.of === "party" && column.field === "name" && !/\s/.test(first.text + second.text);
  return (gap > 1 && second.text !== "" ? 2 : 0) + (isName ? 1 : 0);
}
