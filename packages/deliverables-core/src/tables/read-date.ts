import { withoutAccents } from "../identifiers/without-accents.js";
import { withoutWeekday } from "./weekday-words.js";

/** A day as `2027-01-31`, which sorts by itself. */
export interface Day {
  date: string;
}

/** Why a text is no day: a clause that finishes "…: it is no date". */
export interface NoDay {
  reason: string;
  /** True: it may well be one, but which one it is cannot be told. */
  unsure?: true;
}

export type DateOrder = "day-first" | "month-first";

/**
 * Reads `2027-01-31`, `31.01.2027`, `31/01/2027`, `31 January 2027`, `January 31, 2027`, `31. Januar 2027`, `31 janvier 2027`, and each with a time of day behind it, or a
 * weekday before or behind it. Where day and month could be either, only `order` tells; days with points come first everywhere.
 */
export function readDate(text: string, order?: DateOrder): Day | NoDay {
  const read = readBareDate(text, order);
  const bare = "reason" in read && !read.unsure ? withoutWeekday(text.trim().slice(0, 80)) : undefined;
  return bare === undefined ? read : readBareDate(bare, order);
}

function readBareDate(text: string, order: DateOrder | undefined): Day | NoDay {
  // A spreadsheet shows the time of day with it.
  const plain = text
    .trim()
    .slice(0, 60)
    .replace(/(?<=\d{2}),? +\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?$/i, "");
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(plain) ?? [];
  if (year && month && day) return dayOf(Number(year), Number(month), Number(day));
  const [, first, mark, second, last] =
    /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(plain.replaceAll(" ", "")) ?? [];
  if (first && second && last)
    return inNumbers(Number(first), Number(second), yearOf(last), mark === "." ? "day-first" : order);
  return inWords(plain) ?? { reason: "it is no date" };
}

function inNumbers(first: number, second: number, year: number, order: DateOrder | undefined): Day | NoDay {
  const known = order ?? (first > 12 || first === second ? "day-first" : second > 12 ? "month-first" : undefined);
  if (known === "day-first") return dayOf(year, second, first);
  if (known === "month-first") return dayOf(year, first, second);
  return { reason: `it can be ${sayDay(year, second, first)} or ${sayDay(year, first, second)}`, unsure: true };
}

/** Two digits are of this century: papers of a delivery tell no older days. */
function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

const months: string[][] = [
  ["january", "januar", "janner", "janvier", "jan", "janv"],
  ["february", "februar", "feber", "fevrier", "feb", "fevr", "fev"],
  ["march", "marz", "maerz", "mars", "mar", "mrz"],
  ["april", "avril", "apr", "avr"],
  ["may", "mai"],
  ["june", "juni", "juin", "jun"],
  ["july", "juli", "juillet", "jul", "juil"],
  ["august", "aout", "aug"],
  ["september", "septembre", "sep", "sept"],
  ["october", "oktober", "octobre", "oct", "okt"],
  ["november", "novembre", "nov"],
  ["december", "dezember", "decembre", "dec", "dez"],
];
const monthByWord = new Map(months.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])));

/** Whether a word is the name of a month, in English, German or French. */
export function isMonth(word: string): boolean {
  return monthOf(word) !== undefined;
}

/** Its number, from 1. */
export function monthOf(word: string): number | undefined {
  return monthByWord.get(withoutAccents(word).toLowerCase());
}

function inWords(text: string): Day | NoDay | undefined {
  const plain = withoutAccents(text).toLowerCase();
  const [, before, word, year] =
    /^(\d{1,2})(?:st|nd|rd|th|er|\.)? ?[- ]?([a-z]{3,9})\.?,? ?[- ]?(\d{4}|\d{2})$/.exec(plain) ?? [];
  const month = monthByWord.get(word ?? "");
  if (before && year && month) return dayOf(yearOf(year), month, Number(before));
  const [, name, after, last] = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(plain) ?? [];
  const named = monthByWord.get(name ?? "");
  return after && last && named ? dayOf(Number(last), named, Number(after)) : undefined;
}

function dayOf(year: number, month: number, day: number): Day | NoDay {
  if (month < 1 || month > 12) return { reason: `there is no month ${month}` };
  const days = new Date(Date.UTC(2000, month, 0)).getUTCDate();
  const longest = month === 2 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0)) ? 28 : days;
  if (day < 1 || day > longest) return { reason: `that month has no day ${day}` };
  return { date: sayDay(year, month, day) };
}

export function sayDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
