import Table, { type HorizontalAlignment } from "cli-table3";
import type { DeliverableState } from "deliverables-core";
import type { Paint } from "../../terminal/color.js";

/** Lines between cells would be noise: one below the heads is enough. */
const rules = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  right: "",
  middle: "  ",
  mid: "─",
  "left-mid": "",
  "mid-mid": "  ",
  "right-mid": "",
};

/** A table as lines, two blanks between its columns. */
export function plainTable(head: string[], rows: readonly string[][], colAligns?: HorizontalAlignment[]): string[] {
  const table = new Table({
    head,
    chars: rules,
    ...(colAligns && { colAligns }),
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [], compact: true },
  });
  table.push(...rows);
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
}

/** The words for a state in its colour. */
export function paintState(state: DeliverableState, words: string, colors: Paint): string {
  const paintOf: Record<DeliverableState, (text: string) => string> = {
    absent: colors.dim,
    accepted: colors.green,
    waived: colors.cyan,
    wrong: colors.red,
    missing: colors.red,
    unchecked: colors.yellow,
  };
  return paintOf[state](words);
}
