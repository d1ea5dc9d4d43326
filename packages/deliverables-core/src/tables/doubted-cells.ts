import { sayCell } from "./say-cell.js";
import type { Cell } from "./table.js";

export interface Doubt {
  at: Cell;
  message: string;
}

/** What is doubtful about a row or a cue of which some cells are struck through: one sentence, with `row` as its name inside of it. */
export function struckDoubt(cells: Cell[], row: string): Doubt | undefined {
  const at = cells.find(({ struck }) => struck);
  if (at) {
    const what = cells.every(({ struck }) => struck) ? row : `${sayCell(at)} in ${row}`;
    return { at, message: `Whether ${what} counts is not known: it is struck through, and was read as if it stood` };
  }
  const part = cells.find(({ partlyStruck }) => partlyStruck);
  if (!part) return undefined;
  const message = `Whether all of ${sayCell(part)} in ${row} counts is not known: a part of it is struck through, and was read as if it stood`;
  return { at: part, message };
}

/** The same where nobody who opens the file sees them. */
export function unseenDoubt(cells: Cell[], row: string): Doubt | undefined {
  const at = cells.find(({ unseen }) => unseen !== undefined);
  if (!at) return undefined;
  const what = cells.every(({ unseen }) => unseen === at.unseen) ? row : `${sayCell(at)} in ${row}`;
  return { at, message: `Whether ${what} counts is not known: ${at.unseen}, and was read as if it could be seen` };
}

/** What to do about a cell that nobody sees. */
export const showUnseen =
  "Show it if it counts: unhide the row, give its text a colour that can be read; take it out if it does not.";
