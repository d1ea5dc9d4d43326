import type { TextRange } from "../report/finding.js";

/** One cell of a table as a person sees it, and where it stands. */
export interface Cell {
  /** Without the blanks around it, and without the quotes of a CSV. */
  text: string;
  /** Where in the file, when that is text: with its quotes. */
  place?: TextRange;
}

/** What a file of rows and columns says. Rows without any text are left out; the places tell where the others stand. */
export interface Table {
  /** `CSV` by whatever delimiter, or `TSV`; absent when the bytes are no table. */
  format?: string;
  /** `UTF-8`, `UTF-16`, or `windows-1252` where the bytes are neither: then its letters beyond ASCII are a guess. */
  encoding?: string;
  rows: Cell[][];
  /** Why the file is not whole, in words that finish "The file …". */
  damage?: string;
}
