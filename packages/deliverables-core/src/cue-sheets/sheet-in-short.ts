import { tableOf } from "../tables/read-table.js";
import type { Table } from "../tables/table.js";

/** A cue sheet in short, for the examples of rules: the lines of a CSV. */
export function sheet(...lines: string[]): Table {
  const table = tableOf(new TextEncoder().encode(lines.join("\n")));
  return "unread" in table ? { rows: [], damage: table.unread } : table;
}

/** The same, with a line through the cells that hold these texts. */
export function withStruck(table: Table, texts: string[]): Table {
  const rows = table.rows.map((row) =>
    row.map((cell) => (texts.includes(cell.text) ? { ...cell, struck: true as const } : cell)),
  );
  return texts.length === 0 ? table : { ...table, rows };
}
