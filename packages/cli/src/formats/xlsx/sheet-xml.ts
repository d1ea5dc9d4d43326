import type { Cell, ReportSheet, Row } from "./cells.js";
import type { StyleList } from "./styles-xml.js";

/** The texts of a workbook, each with its number: a text that stands in ten thousand cells is written once. */
export type TextNumber = (text: string) => number;

/** One sheet (ECMA-376-1, 18.3): its parts in the order that the schema wants. */
export function sheetXml(
  { widths, rows, stickyRows }: ReportSheet,
  isFirst: boolean,
  styles: StyleList,
  numberOfText: TextNumber,
): string {
  const merged: string[] = [];
  const data = rows.map((row, index) => rowXml(row, index + 1, widths, styles, numberOfText, merged));
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>',
    `<sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ""}>${paneXml(stickyRows)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${linePoints}" customHeight="1"/>`,
    `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`,
    `<sheetData>${data.join("")}</sheetData>`,
    merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>` : "",
    // A list is read along its rows, on paper too.
    stickyRows > 0 ? '<printOptions gridLines="1"/>' : "",
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    // Paper 9 is A4. As wide as one sheet and as many high as it takes: whoever prints it signs rows and not halves of rows.
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join("");
}

function paneXml(rows: number): string {
  if (rows === 0) return "";
  const below = `A${rows + 1}`;
  return `<pane ySplit="${rows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`;
}

function rowXml(
  row: Row,
  place: number,
  widths: readonly number[],
  styles: StyleList,
  numberOfText: TextNumber,
  merged: string[],
): string {
  let cells = "";
  let height = linePoints;
  for (let column = 0; column < row.length; column += 1) {
    const cell = row[column];
    if (!cell) continue;
    const address = letters(column) + place;
    const { value, style, span = 1 } = cell;
    const number = styles.numberOf(style);
    cells +=
      typeof value === "number"
        ? `<c r="${address}" s="${number}"><v>${value}</v></c>`
        : `<c r="${address}" s="${number}" t="s"><v>${numberOfText(value)}</v></c>`;
    if (span > 1) merged.push(`<mergeCell ref="${address}:${letters(column + span - 1)}${place}"/>`);
    height = Math.max(height, heightOf(cell, column, widths));
  }
  return `<row r="${place}"${height > linePoints ? ` ht="${height}" customHeight="1"` : ""}>${cells}</row>`;
}

/** Height of a line of 10 points. */
const linePoints = 13.5;
const mostLines = 20;

/** As high as its longest text needs: not every program makes a row higher by itself. */
function heightOf({ value, style, span = 1 }: Cell, column: number, widths: readonly number[]): number {
  if (style.size !== undefined) return style.size * 1.5;
  if (typeof value !== "string" || style.unwrapped) return linePoints;
  let width = 0;
  for (let index = column; index < column + span; index += 1) width += widths[index] ?? 0;
  // Characters will do: to measure how wide each is takes longer than to write the workbook.
  const lines = Math.ceil((1.1 * value.length) / Math.max(1, width - 1)) || 1;
  // A word that does not fit, such as a checksum, begins a line of its own and leaves the one before it short.
  const isBroken = lines > 1 && value.split(" ").some((word) => 1.1 * word.length > width - 1);
  return linePoints * Math.min(mostLines, lines + (isBroken ? 1 : 0));
}

/** `A` to `Z`, `AA`, and on, as a matrix of episodes may need. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
