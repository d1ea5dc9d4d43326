import type { CellObject, Row, Sheet } from "write-excel-file/node";

export type ReportSheet = Sheet<never>;

/** The most that a cell of a workbook can hold. */
const mostCharacters = 32_767;

/** Text stays text, whatever it begins with: a cell of this type is never a formula. */
export function text(value: string | undefined, style: Partial<CellObject> = {}): CellObject | null {
  if (!value) return null;
  const shortened = value.length > mostCharacters ? `${value.slice(0, mostCharacters - 1)}…` : value;
  // The library keeps texts in a plain object, where these names are taken: a space makes them others (measured with 4.1.1).
  const safe = shortened in Object.prototype ? `${shortened} ` : shortened;
  return { value: safe, type: String, ...top, ...style };
}

export function number(value: number, format = "#,##0"): CellObject {
  return { value, type: Number, format, ...top };
}

const top: Partial<CellObject> = { alignVertical: "top", wrap: true };

export function head(...titles: string[]): Row {
  return titles.map((value) => ({
    value,
    type: String,
    fontWeight: "bold",
    backgroundColor: "#e8e8e4",
    bottomBorderStyle: "thin",
    ...top,
  }));
}

/** A state or a severity in its colour, as the page has it; the word alone tells as well. */
export function state(word: string): CellObject {
  const colors = stateColors[word];
  return {
    value: word,
    type: String,
    fontWeight: "bold",
    ...top,
    ...(colors && { textColor: colors[0], backgroundColor: colors[1] }),
  };
}

const red = ["#b3261e", "#fdecea"] as const;
const amber = ["#8a5300", "#fdf1dc"] as const;
const violet = ["#6b3fa0", "#f3ecfb"] as const;
const green = ["#1a6b33", "#e4f5e9"] as const;
const teal = ["#00696b", "#e0f4f4"] as const;

const stateColors: Readonly<Record<string, readonly [string, string]>> = {
  error: red,
  wrong: red,
  missing: red,
  failed: red,
  REJECTED: red,
  warning: amber,
  unchecked: violet,
  INCOMPLETE: violet,
  accepted: green,
  passed: green,
  ACCEPTED: green,
  waived: teal,
};

/** A sheet whose first rows stay in sight, on paper in landscape. */
export function sheet(name: string, widths: number[], rows: Row[], stickyRows = 1): ReportSheet {
  return {
    sheet: name,
    data: rows.map((row) => withHeight(row, widths)),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: stickyRows,
    orientation: "landscape",
  };
}

/** Height of a line of 10 points. */
const linePoints = 13.5;

/** As high as its longest text needs: not every program makes a row higher by itself. */
function withHeight(row: Row, widths: number[]): Row {
  const lines = row.map((cell, column) => {
    if (!isStyled(cell) || typeof cell.value !== "string" || !cell.wrap) return 1;
    const columns = widths.slice(column, column + (cell.columnSpan ?? 1));
    const width = columns.reduce((sum, one) => sum + one, 0);
    // Characters will do: to measure how wide each is takes longer than to write the workbook.
    return Math.ceil((1.1 * cell.value.length) / Math.max(1, width - 1));
  });
  const height = Math.min(20, Math.max(1, ...lines)) * linePoints;
  return row.map((cell) => (isStyled(cell) && cell.fontSize === undefined ? { ...cell, height } : cell));
}

function isStyled(cell: Row[number]): cell is CellObject {
  return typeof cell === "object" && cell !== null && "value" in cell;
}
