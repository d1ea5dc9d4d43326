import { openParts } from "./zip-parts.js";

/** More rows than any paper has. Of a longer sheet the rest is not read: a million rows that are only formatted take a minute. */
export const mostRows = 20_000;

/** A cell with something in it below those rows, by its address: what is not read is not to be taken for nothing. XLSX only. */
export function cellBelow(bytes: Uint8Array): string | undefined {
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
