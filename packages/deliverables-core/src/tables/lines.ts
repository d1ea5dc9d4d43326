import { splitLines } from "./split-lines.js";
import type { Cell } from "./table.js";

/** One line of a text, with its number from 1. */
export interface Line {
  text: string;
  number: number;
}

export function linesOf(text: string): Line[] {
  return splitLines(text).map((line, index) => ({ text: line, number: index + 1 }));
}

/** What stands in a line from column `from` (from 0) up to `to`, without the blanks around it, as a cell that knows its place. */
export function cellOf({ text, number }: Line, from = 0, to = text.length): Cell {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  const written = part.trim();
  const column = written === "" ? from : start;
  return {
    text: written,
    place: { start: { line: number, column: column + 1 }, end: { line: number, column: column + written.length + 1 } },
  };
}

/** The cells of a line that tabs part. */
export function tabbedCells(line: Line): Cell[] {
  const cells: Cell[] = [];
  for (let from = 0; from <= line.text.length; ) {
    const tab = line.text.indexOf("\t", from);
    const to = tab < 0 ? line.text.length : tab;
    cells.push(cellOf(line, from, to));
    from = to + 1;
  }
  return cells;
}

/** A heading that the file does not write itself. */
export function headingCell(text: string): Cell {
  return { text };
}
