import { utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { readSheets } from "./worker/paper/read-sheets.js";
import { readWorkbookCells } from "./worker/paper/workbook-cells.js";

/** A list of one row, and one that stands far below. */
function listWith(last: number, bookType: "xlsx" | "biff8" | "ods", text = "Late"): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ["Item", "Source"],
    ["Dawn", "Hedge"],
  ]);
  sheet[`A${last}`] = { t: "s", v: text };
  sheet["!ref"] = `A1:B${last}`;
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Log");
  return new Uint8Array(write(book, { type: "buffer", bookType }));
}

describe("a row far below the others", () => {
  it.each([
    ["xlsx", "cell A25000"],
    ["biff8", "row 25000"],
    ["ods", "row 25000"],
  ] as const)("is not passed over in silence: %s", (bookType, what) => {
    const bytes = listWith(25_000, bookType);
    expect(readWorkbookCells(bytes)).toEqual({ unread: `its ${what} stands farther down than any list` });
    expect(readSheets(bytes)).toEqual({ unread: `its ${what} stands below the 20000 rows that are read` });
  });

  it.each(["xlsx", "biff8", "ods"] as const)("is read where it is near enough: %s", (bookType) => {
    expect(readWorkbookCells(listWith(19_000, bookType))).toMatchObject({ sheets: [{ rows: { length: 3 } }] });
  });

  it("is none where nothing stands in its cells, which an old workbook counts too", () => {
    expect(readWorkbookCells(listWith(25_000, "biff8", ""))).toMatchObject({ sheets: [{ rows: { length: 2 } }] });
  });
});
