import type { Cell } from "../tables/table.js";
import type { CueSheet } from "./cue-sheet.js";
import { readLabel } from "./read-heading.js";

/** Reads the rows before the cues, where a label stands before its value, in the next cell or behind a colon. */
export function readHeader(rows: Cell[][]): CueSheet["header"] {
  const header: CueSheet["header"] = {};
  for (const cells of rows) {
    for (const [index, cell] of cells.entries()) {
      const field = readLabel(cell.text);
      const value = field && cells.slice(index + 1).find(({ text }) => text !== "");
      if (field && value && !readLabel(value.text)) header[field] ??= value;
      const inline = field ? undefined : behindColon(cell);
      if (inline) header[inline.field] ??= inline.value;
    }
  }
  return header;
}

/** `Programme duration: 48:30` in one cell. */
function behindColon({ text, ...where }: Cell) {
  const [, label = "", value = ""] = /^([^:]{2,60}):\s*(\S.*)$/s.exec(text) ?? [];
  const field = readLabel(label);
  return field && value !== "" ? { field, value: { ...where, text: value } } : undefined;
}
