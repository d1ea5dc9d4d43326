import { monthOf } from "../tables/read-date.js";
import { fold } from "./find-text.js";
import { readDate } from "./read-date.js";

/** From one day to another, both as `2027-02-01`, both meant. */
export interface Days {
  from: string;
  to: string;
}

const week = /(?<!\p{L})(?:w\/c|w\/b|week (?:commencing|beginning|of)|woche (?:vom|ab)|semaine du)(?!\p{L})/u;
const quarter = /(?<![\p{L}\d])(?:q|quartal |trimestre )([1-4])[\s/.-]{1,3}(\d{4})(?!\d)/u;
const monthAndYear = /(?<![\p{L}\d])(\p{L}{3,9})\.?,?\s(\d{4})(?!\d)/gu;

/**
 * When a text says that something is: the day, both where day and month may be either, the week of "w/c 1 February 2027", a month, a
 * quarter. Nothing where it does not say.
 */
export function readDays(text: string): Days[] {
  const plain = fold(text.slice(0, 200));
  const read = readDate(text);
  if (read) {
    const days = "day" in read ? [read.day] : read.days;
    return days.map((day) => ({ from: day, to: week.test(plain) ? sixDaysAfter(day) : day }));
  }
  const [, number, year] = quarter.exec(plain) ?? [];
  if (number !== undefined && year !== undefined) return [months(year, Number(number) * 3 - 2, Number(number) * 3)];
  return [...plain.matchAll(monthAndYear)].flatMap(([, word = "", of = ""]): Days[] => {
    const month = monthOf(word);
    return month === undefined ? [] : [months(of, month, month)];
  });
}

function months(year: string, first: number, last: number): Days {
  const written = (month: number) => `${year}-${String(month).padStart(2, "0")}`;
  return { from: `${written(first)}-01`, to: `${written(last)}-31` };
}

function sixDaysAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 6);
  return date.toISOString().slice(0, 10);
}
