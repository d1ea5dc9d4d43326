import { utils } from "@e965/xlsx";
import type { SaxesTagNS } from "saxes";
import { type Look, mostMarkedCells, type SheetLooks, unseenBecause, type WorkbookLooks } from "./cell-looks.js";
import { areAlike, black, colourOfHex, white } from "./colours.js";
import { walkXml } from "./xml-events.js";

/** What stands farther away belongs to no paper. */
const mostColumns = 256;
/** Of rows that are repeated with all that stands in them, the first few: they are empty, or a sheet that is filled up. */
const mostRepeated = 100;

interface Style {
  struck: boolean;
  colour: string | undefined;
  behind: string | undefined;
}

/**
 * What the cells of an OpenDocument workbook look like (ISO/IEC 26300-1, 9.1, 20.356 and 19.749), by the names of its sheets. A cell
 * without a style of its own has that of its row, else that of its column.
 */
export function openDocumentLooks(xml: string): WorkbookLooks {
  const looks = new Map<string, Look>();
  const found = new Map<string, SheetLooks>();
  let [name, style]: [string, Style | undefined] = ["", undefined];
  let cells = new Map<string, Look>();
  let columns: { style: string; isHidden: boolean }[] = [];
  let [row, column, repeated, ofRow, isHiddenRow, count] = [0, 0, 1, "", false, 0];
  const take = (tag: SaxesTagNS) => {
    const own = attributeOf(tag, "style-name");
    const times = timesOf(tag, "number-columns-repeated");
    for (let turn = 0; turn < times && column < mostColumns; turn++, column++) {
      const shown = looks.get(own ?? (ofRow || columns[column]?.style || ""));
      const unseen = isHiddenRow ? unseenBecause.row : columns[column]?.isHidden ? unseenBecause.column : undefined;
      if (!shown && unseen === undefined) continue;
      for (let below = 0; below < Math.min(repeated, mostRepeated) && count < mostMarkedCells; below++, count++)
        cells.set(utils.encode_cell({ r: row + below, c: column }), {
          ...shown,
          ...(unseen !== undefined && { unseen }),
        });
    }
  };
  walkXml(xml, {
    open(tag) {
      const { local, prefix } = tag;
      if (prefix === "style" && local === "style") {
        name = attributeOf(tag, "name") ?? "";
        const isOfCells = attributeOf(tag, "family") === "table-cell";
        style = isOfCells ? { struck: false, colour: undefined, behind: undefined } : undefined;
      } else if (style && local === "text-properties") {
        style.struck = isLine(attributeOf(tag, "text-line-through-style"));
        style.colour = attributeOf(tag, "color");
      } else if (style && local === "table-cell-properties") style.behind = attributeOf(tag, "background-color");
      else if (prefix !== "table") return;
      else if (local === "table") {
        [cells, columns, row] = [new Map(), [], 0];
        found.set(attributeOf(tag, "name") ?? "", { cells, filtered: [] });
      } else if (local === "table-column") {
        const times = Math.min(timesOf(tag, "number-columns-repeated"), mostColumns - columns.length);
        const one = { style: attributeOf(tag, "default-cell-style-name") ?? "", isHidden: isCollapsed(tag) };
        for (let turn = 0; turn < times; turn++) columns.push(one);
      } else if (local === "table-row") {
        [column, repeated, ofRow] = [
          0,
          timesOf(tag, "number-rows-repeated"),
          attributeOf(tag, "default-cell-style-name") ?? "",
        ];
        isHiddenRow = isCollapsed(tag);
      } else if (local === "table-cell" || local === "covered-table-cell") take(tag);
    },
    close({ local, prefix }) {
      if (prefix === "style" && local === "style") {
        const look = style && lookOf(style);
        if (look) looks.set(name, look);
        style = undefined;
      }
      if (prefix === "table" && local === "table-row") row += repeated;
    },
    text() {},
  });
  return found;
}

function lookOf({ struck, colour, behind }: Style): Look | undefined {
  const ground = behind === undefined || behind === "transparent" ? white : colourOfHex(behind);
  const isUnseen = areAlike(colour === undefined ? black : colourOfHex(colour), ground);
  if (!struck && !isUnseen) return undefined;
  return { ...(struck && { struck: true as const }), ...(isUnseen && { unseen: unseenBecause.colour }) };
}

/** What a filter hides has a word of its own. */
function isCollapsed(tag: SaxesTagNS): boolean {
  return attributeOf(tag, "visibility") === "collapse";
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
