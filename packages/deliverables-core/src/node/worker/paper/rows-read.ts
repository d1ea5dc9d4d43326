import { read, utils, type WorkBook } from "@e965/xlsx";
import { openParts } from "./zip-parts.js";

/** More rows than any paper has. Of a longer sheet the rest is not read: a million rows that are only formatted take a minute. */
export const mostRows = 20_000;

/** What stands below those rows, as `cell C25000` or `row 25000`: what is not read is not to be taken for nothing. */
export function whatIsBelow(bytes: Uint8Array, workbook: WorkBook): string | undefined {
  const cell = cellBelow(bytes);
  if (cell !== undefined) return `cell ${cell}`;
  // The package tells how far a sheet goes that it did not read to its end: for ODS as far as something stands in it.
  const last = Math.max(0, ...Object.values(workbook.Sheets).map((sheet) => lastRow(sheet["!fullref"])));
  if (last <= mostRows || /^xls[xm]$/.test(workbook.bookType ?? "")) return undefined;
  const row = workbook.bookType === "ods" ? last : lastFilledRow(bytes);
  return row > mostRows ? `row ${row}` : undefined;
}

function lastRow(range: string | undefined): number {
  return range === undefined ? 0 : utils.decode_range(range).e.r + 1;
}

/** Of an old workbook, whose sheets have 65,536 rows at most: there it counts cells that are only formatted, too. */
function lastFilledRow(bytes: Uint8Array): number {
  const { Sheets } = read(bytes, { type: "array", dense: true, cellHTML: false, cellStyles: false });
  const filled = Object.values(Sheets).map(
    (sheet) =>
      (sheet["!data"] ?? []).findLastIndex((cells) => cells?.some(({ v }) => v !== undefined && v !== "") ?? false) + 1,
  );
  return Math.max(0, ...filled);
}

/** XLSX only: elsewhere none. */
function cellBelow(bytes: Uint8Array): string | undefined {
  const opened = openParts(bytes);
  if ("unread" in opened) return undefined;
  for (const name of opened.names.filter((one) => /^\/?xl\/worksheets\/[^/]+\.xml$/i.test(one))) {
    const cell = lastFilledCell(opened.part(name) ?? "");
    if (cell !== undefined && Number(/\d+$/.exec(cell)?.[0] ?? 0) > mostRows) return cell;
  }
  return undefined;
}

/** By the end of the last value (ECMA-376, 18.3.1.96 and 18.3.1.53); what stands before it nearest is its cell's address. */
function lastFilledCell(sheet: string): string | undefined {
  const end = Math.max(...["</v>", ":v>", "</is>", ":is>"].map((mark) => sheet.lastIndexOf(mark)));
  const address = end < 0 ? -1 : sheet.lastIndexOf(' r="', end);
  return /^ r="([A-Z]{1,3}\d{1,7})"/.exec(sheet.slice(address, address + 20))?.[1];
}
