import { utils } from "@e965/xlsx";
import type { SaxesTagNS } from "saxes";
import { walkXml } from "./xml-events.js";

/** What stands farther away belongs to no paper. */
const mostColumns = 256;
const mostCells = 200_000;

/**
 * The cells of an OpenDocument workbook (ISO/IEC 26300-1, 9.1 and 20.356) that are struck through as a whole, by the name of their sheet.
 * A cell without a style of its own has that of its row, else that of its column.
 */
export function struckOpenCells(xml: string): Map<string, Set<string>> {
  const styles = new Set<string>();
  const found = new Map<string, Set<string>>();
  let style = "";
  let cells = new Set<string>();
  let columns: string[] = [];
  let [row, column, repeated, ofRow, count] = [0, 0, 1, "", 0];
  const take = (tag: SaxesTagNS) => {
    const own = attributeOf(tag, "style-name");
    const times = timesOf(tag, "number-columns-repeated");
    for (let turn = 0; turn < times && column < mostColumns; turn++, column++) {
      const isStruck = styles.has(own ?? (ofRow || columns[column] || ""));
      // Of rows that are repeated with all that stands in them, the first few: they are empty, or a sheet that is filled up.
      for (let below = 0; isStruck && below < Math.min(repeated, 100) && count < mostCells; below++, count++)
        cells.add(utils.encode_cell({ r: row + below, c: column }));
    }
  };
  walkXml(xml, {
    open(tag) {
      const { local, prefix } = tag;
      if (prefix === "style" && local === "style")
        style = attributeOf(tag, "family") === "table-cell" ? (attributeOf(tag, "name") ?? "") : "";
      else if (local === "text-properties" && style !== "" && isLine(attributeOf(tag, "text-line-through-style")))
        styles.add(style);
      else if (prefix !== "table") return;
      else if (local === "table") {
        [cells, columns, row] = [new Set(), [], 0];
        found.set(attributeOf(tag, "name") ?? "", cells);
      } else if (local === "table-column") {
        const times = Math.min(timesOf(tag, "number-columns-repeated"), mostColumns - columns.length);
        for (let turn = 0; turn < times; turn++) columns.push(attributeOf(tag, "default-cell-style-name") ?? "");
      } else if (local === "table-row")
        [column, repeated, ofRow] = [
          0,
          timesOf(tag, "number-rows-repeated"),
          attributeOf(tag, "default-cell-style-name") ?? "",
        ];
      else if (local === "table-cell" || local === "covered-table-cell") take(tag);
    },
    close({ local, prefix }) {
      if (prefix === "style" && local === "style") style = "";
      if (prefix === "table" && local === "table-row") row += repeated;
    },
    text() {},
  });
  return found;
}

function attributeOf({ attributes }: SaxesTagNS, local: string): string | undefined {
  return Object.values(attributes).find((one) => one.local === local)?.value;
}

function timesOf(tag: SaxesTagNS, local: string): number {
  const times = Number(attributeOf(tag, local) ?? 1);
  return Number.isSafeInteger(times) && times > 0 ? times : 1;
}

function isLine(style: string | undefined): boolean {
  return style !== undefined && style !== "none";
}
