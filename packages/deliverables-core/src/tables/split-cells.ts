import type { TextPosition } from "../report/finding.js";
import type { Cell } from "./table.js";
import { holdsInvisible, withoutInvisible } from "./visible-text.js";

export interface SplitText {
  rows: Cell[][];
  /** The line on which a quoted cell opens that never closes. */
  openQuoteLine?: number;
}

/** Why a text is not split any further. */
export interface TooManyCells {
  tooMany: number;
}

/**
 * Splits delimited text (RFC 4180) into cells that know their places. Forgiving where real sheets are: any line ending,
 * rows of different lengths, a quote in the middle of a cell. Packages for this know the line of a record, not the
 * place of a cell, which is where a finding has to point.
 */
export function splitCells(text: string, delimiter: string, mostCells: number): SplitText | TooManyCells {
  // Hardly any sheet holds such, and a look at all of it is quicker than one at each cell.
  const seenOf = holdsInvisible(text) ? withoutInvisible : (written: string) => written;
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let cells = 0;
  let at = 0;
  let line = 1;
  let lineStart = 0;
  const position = (): TextPosition => ({ line, column: at - lineStart + 1 });
  const endRow = () => {
    if (row.some((cell) => cell.text !== "")) rows.push(row);
    row = [];
  };

  while (at < text.length) {
    const cell = readCell();
    if (cell === "open") return { rows, openQuoteLine: line };
    row.push(cell);
    cells += 1;
    if (cells > mostCells) return { tooMany: mostCells };
    if (text[at] === delimiter) {
      at += 1;
      // A delimiter at the very end has an empty cell behind it, which nobody misses.
      continue;
    }
    endRow();
    skipLineEnd();
  }
  endRow();
  return { rows };

  function readCell(): Cell | "open" {
    while (text[at] === " " || (text[at] === "\t" && delimiter !== "\t")) at += 1;
    const start = position();
    if (text[at] !== '"') return plainCell(start, (written) => seenOf(written).trim());
    const close = closingQuote(text, at);
    if (close < 0) return "open";
    const inside = text.slice(at + 1, close).replaceAll('""', '"');
    countLines(at, close);
    at = close + 1;
    const end = position();
    // Letters behind the closing quote are taken to belong to the cell.
    const rest = plainCell(position(), seenOf);
    const range = { start, end: rest.text === "" ? end : (rest.place?.end ?? end) };
    return { text: seenOf(inside + rest.text).trim(), place: range };
  }

  function plainCell(start: TextPosition, seen: (written: string) => string): Cell {
    const from = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at += 1;
    const written = text.slice(from, at).trimEnd();
    return { text: seen(written), place: { start, end: { line, column: start.column + written.length } } };
  }

  function skipLineEnd(): void {
    if (at >= text.length) return;
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    line += 1;
    lineStart = at;
  }

  function countLines(from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const isEnd = text[index] === "\n" || (text[index] === "\r" && text[index + 1] !== "\n");
      if (!isEnd) continue;
      line += 1;
      lineStart = index + 1;
    }
  }
}

/** Where the quote closes that opens at `open`; a doubled quote stands for one. Negative when it does not. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
