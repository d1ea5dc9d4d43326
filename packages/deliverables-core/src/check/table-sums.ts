import { type CueClock, durationIn } from "../cue-sheets/cue-clock.js";
import type { AskedColumn } from "../tables/asked-columns.js";
import { readAmount } from "../tables/read-amount.js";
import type { Cell } from "../tables/table.js";
import type { Row } from "../tables/table-rows.js";
import { absolute, add, compare, type Rational, rational, subtract, toDecimalString } from "../timecode/rational.js";
import { sayTime } from "./say-time.js";

export interface Sum {
  /** Of amounts; of times in seconds. */
  sum: Rational;
  /** How many rows have a value. */
  count: number;
  /** By how much rounding alone may change it: half a second for every time without frames. */
  rounding: Rational;
}

/** Why a sum is not known, and what to do about it. */
export interface NoSum {
  why: string;
  remedy: string;
}

/** What a column of these rows adds up to. An empty cell adds nothing. */
export function sumOf(rows: readonly Row[], { name, kind }: AskedColumn, clock: CueClock): Sum | NoSum {
  const said = rows.flatMap((row) => {
    const cell = row.cells.get(name);
    return cell ? [{ row, ...readValue(cell, kind, clock) }] : [];
  });
  const unreadable = said.find(({ value }) => value === undefined)?.row;
  if (unreadable) {
    const [what, remedy] = kind === "timecode" ? ["time", "Write a time in it."] : ["number", "Write a number in it."];
    return { why: `${unreadable.inSentence} holds no ${what}`, remedy };
  }
  const currencies = [...new Set(said.flatMap(({ currency }) => currency ?? []))];
  if (currencies.length > 1)
    return { why: `its amounts are in ${currencies.join(" and ")}`, remedy: "Write all amounts in one currency." };
  const rounded = said.filter(({ isRounded }) => isRounded).length;
  const sum = said.reduce<Rational>((all, { value }) => (value ? add(all, value) : all), rational(0));
  return { sum, count: said.length, rounding: rational(rounded, 2) };
}

/** Whether a line of totals says what its rows add up to. */
export function isSameSum(stated: Sum, counted: Sum): boolean {
  const difference = absolute(subtract(stated.sum, counted.sum));
  return compare(difference, add(stated.rounding, counted.rounding)) <= 0;
}

export function saySum({ sum }: Sum, { kind }: AskedColumn, { rate, dropFrame }: CueClock): string {
  return kind === "timecode" ? sayTime(sum, rate, dropFrame) : toDecimalString(sum, 6);
}

interface Value {
  /** Absent where the cell holds none. */
  value?: Rational | undefined;
  currency?: string | undefined;
  isRounded?: boolean;
}

function readValue(cell: Cell, kind: AskedColumn["kind"], clock: CueClock): Value {
  if (kind === "timecode") {
    // Counted with the frames that are left out or without, a length in drop frame differs by as much.
    const isRounded = clock.dropFrame || !/^\D*\d+(?:\D\d+){3}\D*$/.test(cell.text);
    return { value: durationIn(cell, clock), isRounded };
  }
  const read = readAmount(cell.text, kind === "money" ? "money" : "number");
  return "reason" in read ? {} : { value: read.amount, currency: read.currency };
}
