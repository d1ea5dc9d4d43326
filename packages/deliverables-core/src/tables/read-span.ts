import { withoutAccents } from "../identifiers/without-accents.js";
import { monthOf, sayDay } from "./read-date.js";

/** A stretch of days, by its first and its last: a month, a quarter or a year, which is all that some licences say. */
export interface Span {
  first: string;
  last: string;
}

/** The last day of a month, a quarter or a year, in English, German and French. */
const ending = /^(?:by |until |bis |jusqu'a )?(?:the |la )?(?:end|ende|fin)\b(?: of| de| des| d')? ?/;

/**
 * Reads `2040`, `Dec 2040`, `Dezember 2040`, `12/2040`, `2040-12`, `Q4 2040`, and the end of each (`end of 2040`, `Ende 2040`), which is
 * its last day. Two figures of two digits are left alone: 12/40 may be a month or a day.
 */
export function readSpan(text: string): Span | undefined {
  const plain = withoutAccents(text.trim().slice(0, 60)).replaceAll("’", "'").replaceAll(/\s+/g, " ").toLowerCase();
  const whole = plain.replace(ending, "");
  const span = yearIn(whole) ?? monthIn(whole) ?? quarterIn(whole);
  return span && whole !== plain ? { first: span.last, last: span.last } : span;
}

function yearIn(text: string): Span | undefined {
  const [year] = /^(19|20)\d\d$/.exec(text) ?? [];
  return year === undefined ? undefined : monthsOf(Number(year), 1, 12);
}

function monthIn(text: string): Span | undefined {
  const [, word, year] = /^([a-z]{3,9})\.?,?[ -]?((?:19|20)\d\d)$/.exec(text) ?? [];
  const named = monthOf(word ?? "");
  if (named !== undefined) return monthsOf(Number(year), named, named);
  const [, first, last] = /^(\d{1,2}) ?[./-] ?((?:19|20)\d\d)$/.exec(text) ?? [];
  const [, before, behind] = /^((?:19|20)\d\d)[./-](\d{1,2})$/.exec(text) ?? [];
  const month = Number(first ?? behind);
  return month >= 1 && month <= 12 ? monthsOf(Number(last ?? before), month, month) : undefined;
}

function quarterIn(text: string): Span | undefined {
  const [, first, last] = /^(?:q([1-4])|([1-4])\. quartal) ?[/-]? ?(?:19|20)\d\d$/.exec(text) ?? [];
  const quarter = Number(first ?? last);
  return quarter >= 1 ? monthsOf(Number(text.slice(-4)), quarter * 3 - 2, quarter * 3) : undefined;
}

function monthsOf(year: number, from: number, to: number): Span {
  const days = new Date(Date.UTC(year, to, 0)).getUTCDate();
  return { first: sayDay(year, from, 1), last: sayDay(year, to, days) };
}
