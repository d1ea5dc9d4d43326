import type { Cell } from "../../../tables/table.js";
import { oldWorkbookLooks } from "./old-workbook-looks.js";
import { openDocumentLooks } from "./open-document-looks.js";
import { openXmlLooks } from "./open-xml-looks.js";
import { BrokenXml } from "./xml-events.js";
import { openParts } from "./zip-parts.js";

/** What a cell looks like, as far as it bears on whether it counts. */
export type Look = Pick<Cell, "struck" | "partlyStruck" | "unseen">;

export interface SheetLooks {
  /** By the addresses of the cells: `{"A3": {struck: true}}`. Those without a mark are left out. */
  cells: ReadonlyMap<string, Look>;
  /** Where a filter is on: indices of the first and the last of its rows. A row that it hides is hidden for a moment. */
  filtered: readonly { first: number; last: number }[];
  /** What is printed at the top and the foot of every page. */
  printed?: string[];
}

export type WorkbookLooks = ReadonlyMap<string, SheetLooks>;

/** More than any paper has; beyond it no marks are told, which is what a sheet without any says too. */
export const mostMarkedCells = 200_000;

/**
 * What the cells of a workbook (XLSX, ODS, XLS) look like, by the name of their sheet. The package that reads their texts does not tell
 * their fonts.
 */
export function cellLooks(bytes: Uint8Array): WorkbookLooks {
  const none: WorkbookLooks = new Map();
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return oldWorkbookLooks(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return none;
  const opened = openParts(bytes);
  if ("unread" in opened) return none;
  try {
    const open = opened.part("content.xml");
    return open === undefined ? openXmlLooks(opened.part) : openDocumentLooks(open);
  } catch (failure) {
    if (failure instanceof BrokenXml) return none;
    throw failure;
  }
}

/** Words for `unseen`, which finish "… is not known: ". */
export const unseenBecause = {
  row: "its row is hidden",
  column: "its column is hidden",
  colour: "it has the colour of what is behind it",
  text: "it is hidden text",
} as const;
