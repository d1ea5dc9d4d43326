import type { Delivery, Item } from "../delivery/delivery.js";
import { joinWords } from "../spec/requirement.js";
import type { OnePer } from "../spec/spec.js";
import { plainWords } from "../tables/plain-words.js";
import { readYesNo } from "../tables/read-yes-no.js";
import { sayCell } from "../tables/say-cell.js";
import type { Row } from "../tables/table-rows.js";
import { type DeliveredTable, deliveredTables } from "./rule-kinds/table-rule.js";

/** The rows of another table that an item is compared with, or why it cannot be. */
export function rowsBeside(
  delivery: Delivery,
  item: Item,
  { table: name, column, where = {} }: OnePer,
): { table: DeliveredTable; rows: Row[] } | { unknown: string } {
  const [table, ...more] = [...deliveredTables(delivery, name)].filter((one) => isBeside(one.item, item));
  if (!table) return { unknown: `there is no ${name} that could be read` };
  if (more.length > 0) return { unknown: "it has several files" };
  const lacking = [column, ...Object.keys(where)].find((one) => !table.columns.has(one));
  if (lacking !== undefined) return { unknown: `it has no column "${lacking}"` };
  const rows = table.rows.filter(
    (row) => row.cells.has(column) && Object.entries(where).every(([key, text]) => says(row, key, text)),
  );
  return { table, rows };
}

/** Why an item was not compared, and what would have to be there. */
export function notCompared({ deliverable }: Item, table: string, why: string) {
  return {
    unchecked: true as const,
    message: `${deliverable} was not compared with ${table}: ${why}`,
    remedy: `It is compared as soon as ${table} is one table with that column.`,
  };
}

/** ` whose minor is "yes"`. */
export function sayWhere(where: Record<string, string>): string {
  const parts = Object.entries(where).map(([name, text]) => `${name} is ${sayCell({ text })}`);
  return parts.length > 0 ? ` whose ${joinWords(parts, "and")}` : "";
}

function isBeside(left: Item, right: Item): boolean {
  return left.episode === undefined || right.episode === undefined || left.episode === right.episode;
}

function says(row: Row, name: string, text: string): boolean {
  const cell = row.cells.get(name);
  if (!cell) return false;
  const [meant, said] = [readYesNo(text), readYesNo(cell.text)];
  return meant !== undefined && said !== undefined ? meant === said : plainWords(cell.text) === plainWords(text);
}
