import type { Delivery, Item } from "../delivery/delivery.js";
import { joinWords } from "../spec/requirement.js";
import type { OnePer } from "../spec/spec.js";
import { plainWords } from "../tables/plain-words.js";
import { readMinor } from "../tables/read-minor.js";
import { readYesNo } from "../tables/read-yes-no.js";
import { sayCell } from "../tables/say-cell.js";
import type { Row } from "../tables/table-rows.js";
import { type DeliveredTable, deliveredTables, headingOf } from "./rule-kinds/table-rule.js";
import { spotOf } from "./seen-in-file.js";

/**
 * The rows of another table that an item is compared with, or why it cannot be. `unsaid` are those of which it is not known whether they
 * are among them: their cell is empty, in a column that says no in other rows.
 */
export function rowsBeside(
  delivery: Delivery,
  item: Item,
  { table: name, column, where = {} }: OnePer,
): { table: DeliveredTable; rows: Row[]; unsaid: Row[] } | { unknown: string } {
  const [table, ...more] = [...deliveredTables(delivery, name)].filter((one) => isBeside(one.item, item));
  if (!table) return { unknown: `there is no ${name} that could be read` };
  if (more.length > 0) return { unknown: "it has several files" };
  const lacking = [column, ...Object.keys(where)].find((one) => !table.columns.has(one));
  if (lacking !== undefined) return { unknown: `it has no column "${lacking}"` };
  const rows = table.rows.filter(
    (row) => row.cells.has(column) && Object.entries(where).every(([key, text]) => says(row, key, text)),
  );
  const unsaid = table.rows.filter(
    (row) =>
      row.cells.has(column) &&
      Object.entries(where).every(([key, text]) => says(row, key, text) || isUnsaid(table, row, key)) &&
      !rows.includes(row),
  );
  return { table, rows, unsaid };
}

/** What to tell of each row of which it is not known whether it is meant. */
export function* unsaidRows(
  { table, unsaid }: { table: DeliveredTable; unsaid: Row[] },
  { column, where = {} }: OnePer,
  deliverable: string,
) {
  for (const row of unsaid) {
    const key = Object.keys(where).find((one) => !row.cells.has(one)) ?? "";
    const [title, who] = [headingOf(table, key)?.text ?? key, row.cells.get(column)];
    const at = row.places.get(key) ?? who ?? row.at;
    yield {
      file: table.file,
      ...spotOf(at),
      unchecked: true as const,
      message: `Whether ${row.inSentence}${who ? ` (${sayCell(who)})` : ""} belongs into ${deliverable} is not known: ${title} is empty there, and says no in other rows`,
      remedy: `Write yes or no under ${title} in every row.`,
    };
  }
}

/** A column that only has its crosses means no where it is empty; one that says no means nothing there. */
function isUnsaid({ rows }: DeliveredTable, row: Row, name: string): boolean {
  const isNo = (one: Row) => readAnswer(name, one.cells.get(name)?.text ?? "") === false;
  return !row.cells.has(name) && rows.some(isNo);
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
  const [meant, said] = [readYesNo(text), readAnswer(name, cell.text)];
  return meant !== undefined && said !== undefined ? meant === said : plainWords(cell.text) === plainWords(text);
}

/** Who is a child, an age says too. */
function readAnswer(name: string, text: string): boolean | undefined {
  return name === "minor" ? readMinor(text) : readYesNo(text);
}
