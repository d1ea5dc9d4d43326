import { tableOf } from "../tables/read-table.js";
import type { Table } from "../tables/table.js";

/** A cue sheet in short, for the examples of rules: the lines of a CSV. */
export function sheet(...lines: string[]): Table {
  const table = tableOf(new TextEncoder().encode(lines.join("\n")));
  return "unread" in table ? { rows: [], damage: table.unread } : table;
}

/** What the cells with some texts look like. */
export interface LooksInShort {
  /** Texts of the cells that are struck through. */
  struck?: string[];
  /** Texts of those through which a line goes in part. */
  partlyStruck?: string[];
  /** Texts of those that nobody sees, by the reason. */
  unseen?: { [reason: string]: string[] };
  /** What stands at the head and the foot of its pages. It is a workbook then. */
  printed?: string[];
}

/** The same table, where the cells with these texts look like that. */
export function withLooks(table: Table, { struck = [], partlyStruck = [], unseen = {}, printed }: LooksInShort): Table {
  const reasonOf = (text: string) => Object.keys(unseen).find((reason) => unseen[reason]?.includes(text));
  const rows = table.rows.map((row) =>
    row.map((cell) => {
      const reason = reasonOf(cell.text);
      return {
        ...cell,
        ...(struck.includes(cell.text) && { struck: true as const }),
        ...(partlyStruck.includes(cell.text) && { partlyStruck: true as const }),
        ...(reason !== undefined && { unseen: reason }),
      };
    }),
  );
  const isPlain = struck.length + partlyStruck.length + Object.keys(unseen).length === 0;
  const looked = isPlain ? table : { ...table, rows };
  return printed ? { ...looked, sheets: [{ name: "Sheet1", hidden: false, rows: looked.rows, printed }] } : looked;
}
