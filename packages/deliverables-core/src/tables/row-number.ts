import type { Cell } from "./table.js";

/** The row of a cell as an editor or a spreadsheet counts it: the line of a text, 12 of `Cues!B12`. */
export function rowNumber({ place, cell = "" }: Cell): number {
  return place?.start.line ?? Number(/\d+$/.exec(cell)?.[0] ?? 0);
}
