// For tests: workbooks as Excel would have written them, and what is read of them.
import { utils, type WorkBook, write } from "@e965/xlsx";
import { createReaders, memoryFolder } from "deliverables-core";
import { readWorkbook } from "deliverables-core/node";
import type { Sheet, Table } from "../tables/table.js";

export type Content = string | number | null;
export const bytesOf = (book: WorkBook, bookType: "xlsx" | "biff8" = "xlsx") =>
  new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
export const bookOf = (sheets: Record<string, Content[][]>) => {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return book;
};

const readers = createReaders(async () => ({ unread: "no media here" }), readWorkbook);
export const tableIn = async (bytes: Uint8Array, name = "cues.xlsx") =>
  readers.table(await memoryFolder({ [name]: bytes }).open(name)) as Promise<Table & { unread?: string }>;
export const shown = (sheets: Sheet[] | undefined) =>
  sheets?.map(({ name, hidden, rows }) => ({ name, hidden, rows: rows.map((row) => row.map(({ text }) => text)) }));
