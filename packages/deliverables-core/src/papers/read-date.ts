import { isMonth, readDate as readWholeDate } from "../tables/read-date.js";

/** A day, or why a text is none that can be told. */
export type DateRead = { day: string } | { ambiguous: string; days: string[] } | undefined;

/** With the year in two figures, as a channel writes a slot: `4.2.27, 20:15 Uhr`. Where no longer day stands, because a version looks alike. */
const shortCandidates = [
  String.raw`(?<![\p{L}\d.])\d{1,2}\.\s?\d{1,2}\.\s?\d{2}(?![.\d:]|\s?(?:uhr|h)(?!\p{L}))`,
  String.raw`(?<![\p{L}\d/-])\d{1,2}([/-])\d{1,2}\1\d{2}(?![/\d:-])`,
  String.raw`\d{1,2}(?:st|nd|rd|th|er|\.)?\s\p{L}{3,9}\.?,?\s['’]?\d{2}(?![.\d:]|\s?(?:uhr|h|a\.?m|p\.?m)(?!\p{L}))`,
].join("|");

/** What may be a day in a text: figures with signs between them, or with a word between them or before them. */
const candidates = [
  String.raw`\d{4}-\d{2}-\d{2}`,
  String.raw`\d{1,2}\.\s?\d{1,2}\.\s?\d{4}`,
  String.raw`\d{1,2}[/-]\d{1,2}[/-]\d{4}`,
  String.raw`\d{1,2}(?:st|nd|rd|th|er|\.)?(?:\sof)?[\s-]{1,3}\p{L}{3,9}\.?,?[\s-]{1,3}\d{4}`,
  // As Excel writes it in short.
  String.raw`\d{1,2}-\p{L}{3,9}-\d{2}`,
  String.raw`(?<!\p{L})\p{L}{3,9}\.?\s{1,3}\d{1,2}(?:st|nd|rd|th)?,?\s{1,3}\d{4}`,
].join("|");

const [longDay, shortDay] = [candidates, shortCandidates].map(
  (some) => new RegExp(String.raw`(?<!\d)(?:${some})(?!\d)`, "giu"),
) as [RegExp, RegExp];
/** Day and year apart, or all in one. Most texts have neither, and are not searched. */
const figures = /\d\D+\d|\d{8}/;

/**
 * The first day in a text, as `2026-12-04`: written so, as 20261204, 4 December 2026 or December 4, 2026 (English, German, French), or
 * with points as in German, or 4.2.27. 03/04/2026 is April in London and March in New York: it is told as ambiguous, never guessed. What is
 * written as a day and is none ends the search, because what follows may be another date of the same paper.
 */
export function readDate(text: string): DateRead {
  const short = text.slice(0, 200);
  if (!figures.test(short)) return undefined;
  const plain = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?:[T\s].{0,40})?$/.exec(short);
  if (plain) return readDate(plain.slice(1).join("-"));
  const long = firstDay(short, longDay);
  return long.isWritten ? long.read : firstDay(short, shortDay).read;
}

/** `isWritten` where something stands there that looks like a day, be it one or not. */
function firstDay(short: string, candidate: RegExp): { isWritten: boolean; read?: DateRead } {
  candidate.lastIndex = 0;
  for (let found = candidate.exec(short); found; found = candidate.exec(short)) {
    const [written] = found;
    const word = /\p{L}{3,}/u.exec(written)?.[0];
    if (word !== undefined && !isMonth(word)) {
      candidate.lastIndex = found.index + 1;
      continue;
    }
    const read = readWholeDate(
      written
        .replaceAll(/\s*-\s*/g, "-")
        .replaceAll(/\s+/g, " ")
        .replace(/(?<=[a-z]) of (?=\p{L})/iu, " ")
        .replaceAll(/['’]/g, ""),
    );
    if ("date" in read) return { isWritten: true, read: { day: read.date } };
    const days = read.unsure && { ambiguous: written, days: bothDays(written) };
    return { isWritten: true, ...(days && { read: days }) };
  }
  return { isWritten: false };
}

function bothDays(written: string): string[] {
  return (["day-first", "month-first"] as const).flatMap((order) => {
    const read = readWholeDate(written, order);
    return "date" in read ? [read.date] : [];
  });
}
