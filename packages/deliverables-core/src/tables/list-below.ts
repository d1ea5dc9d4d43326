import type { AskedColumn } from "./asked-columns.js";
import { plainWords } from "./plain-words.js";
import { rowNumber } from "./row-number.js";
import type { Cell } from "./table.js";

/** The rows up to a list under other headings below them, and where that begins. */
export function partedList(rows: Cell[][], asked: AskedColumn[]): { rows: Cell[][]; other?: Cell } {
  const known = new Map(
    asked.flatMap(({ name, headings }) => headings.map((heading): [string, string] => [heading, name])),
  );
  for (let index = 1; index < rows.length; index++) {
    const [before, cells] = [filled(rows[index - 1]), filled(rows[index])];
    const [at, end] = [cells[0], before.at(-1)];
    if (!at || !end || rowNumber(at) <= (end.place?.end.line ?? rowNumber(end)) + 1) continue;
    if (areHeadings(cells, known) && rows[index + 1]) return { rows: rows.slice(0, index), other: at };
  }
  return { rows };
}

/** Two words of different columns at least, and no figure among them. */
function areHeadings(cells: Cell[], known: ReadonlyMap<string, string>): boolean {
  const columns = new Set(cells.flatMap(({ text }) => known.get(plainWords(text)) ?? []));
  return (
    columns.size > 1 &&
    cells.length > 2 &&
    columns.size * 2 >= cells.length &&
    !cells.some(({ text }) => /\d/.test(text))
  );
}

function filled(cells: Cell[] = []): Cell[] {
  return cells.filter(({ text }) => text !== "");
}
