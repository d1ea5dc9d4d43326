import type { CueSheet } from "./cue-sheet.js";

/** Whether a sheet has columns for when its cues play: many societies only ask how long they are. */
export function saysWhen({ columns }: CueSheet): boolean {
  return columns.some((column) => column?.of === "cue" && (column.field === "in" || column.field === "out"));
}
