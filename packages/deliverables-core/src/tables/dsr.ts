import { headingCell, linesOf, tabbedCells } from "./lines.js";
import type { Cell, Table } from "./table.js";

/** Whether a text is a sales report of DDEX as a flat file (DSR Flat File Standard, Part 1): its first record is the header. */
export function isDsr(text: string): boolean {
  return /^(#[^\n]*\n)*HEAD\tdsrf\//.test(text.slice(0, 20_000));
}

/**
 * The cells of a record CU01 (Part 8, 5.5.3) in our words; those behind the title have the name that a line of comments gives them.
 */
const cells = ["", "", "", "CueStartTime", "CueDuration", "ISRC", "ISWC", "Title"];

/** The cues of a sales report, one row for each record CU01. The writers stand in other records, which are not read. */
export function dsrTable(text: string): Table {
  const rows: Cell[][] = [];
  let named: string[] = [];
  for (const line of linesOf(text)) {
    const record = tabbedCells(line);
    if (/^#\s*CU01/.test(line.text)) named = record.map((cell) => cell.text);
    if (/^CU01(\.\d\d)?$/.test(record[0]?.text ?? "")) rows.push(record);
  }
  const width = Math.max(cells.length, ...rows.map((row) => row.length));
  const headings = Array.from({ length: width }, (_, index) => headingCell(cells[index] ?? named[index] ?? ""));
  return { format: "DDEX DSR", encoding: "UTF-8", rows: [headings, ...rows] };
}
