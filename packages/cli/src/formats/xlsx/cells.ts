import { amount, bold, heading, plain, type Style, stateStyles } from "./style.js";

export interface Cell {
  value: string | number;
  style: Style;
  /** Columns that it takes; those behind it are null. */
  span?: number;
}

export type Row = (Cell | null)[];

export interface ReportSheet {
  name: string;
  /** Width of each column, in characters. */
  widths: number[];
  rows: Row[];
  /** Rows that stay in sight. */
  stickyRows: number;
}

/** The most that a cell of a workbook can hold. */
const mostCharacters = 32_767;

/** Text stays text, whatever it begins with: a cell of text is never a formula. */
export function text(value: string | undefined, style: Style = plain, span?: number): Cell | null {
  if (!value) return null;
  const shortened = value.length > mostCharacters ? `${value.slice(0, mostCharacters - 1)}…` : value;
  return { value: shortened, style, ...(span !== undefined && { span }) };
}

export function number(value: number): Cell {
  return { value, style: amount };
}

export function head(...titles: string[]): Row {
  return titles.map((value) => ({ value, style: heading }));
}

export function state(word: string): Cell {
  return { value: word, style: (Object.hasOwn(stateStyles, word) ? stateStyles[word] : undefined) ?? bold };
}

/** A sheet whose first rows stay in sight, on paper in landscape. */
export function sheet(name: string, widths: number[], rows: Row[], stickyRows = 1): ReportSheet {
  return { name, widths, rows, stickyRows };
}
