import type { TableColumn } from "../spec/spec.js";

/** A column that a preset knows: its usual headings, and what is to be true of it wherever the table has it. */
export type PresetColumn = Omit<TableColumn, "heading"> & {
  heading: string[];
  /**
   * What else its heading may be, as `plainWords` makes it, where none of the usual ones stands: words that are another column's
   * first, and longer ways to say it. A column of dates holds no times below.
   */
  otherwise?: RegExp[];
  /** True: a column of such a heading is it only where a cell below says yes or no. */
  answers?: true;
  /** True: it names people, and their first names may stand in a column of their own. */
  isPerson?: true;
};

/** A column by its headings, parted by strokes. */
export function column(headings: string, rest: Omit<PresetColumn, "heading"> = {}): PresetColumn {
  return { heading: headings.split("|"), ...rest };
}
