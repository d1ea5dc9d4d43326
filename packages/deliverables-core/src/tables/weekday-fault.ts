import { type DateOrder, readDate, sayDay } from "./read-date.js";
import { isShort, weekdayOf, weekdayWord } from "./weekday-words.js";

/** A weekday beside a day that is another one: "Tuesday 3 February 2027". */
export interface WeekdayFault {
  /** As it is written, the weekday and the day. */
  written: string;
  /** What it is in truth; both where day and month may be either. */
  days: { day: string; weekday: string }[];
  /** What stands there, in English. */
  said: string;
  /** The days next to it that are such a weekday, then the same day of the year before or after where it is one. */
  nearby: string[];
}

const longest = 200;
const mostWords = 10;
/** No paper of a delivery tells an older day with its weekday, and calendars were others. */
const firstYear = 1900;

const letters = "[A-Za-z\\u00c0-\\u024f]";
const day = [
  String.raw`\d{4}-\d{2}-\d{2}`,
  String.raw`\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})`,
  String.raw`\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})`,
  String.raw`\d{1,2}(?:st|nd|rd|th|er|\.)?(?:\sof)?[\s-]{1,3}${letters}{3,9}\.?,?[\s-]{1,3}\d{4}`,
  String.raw`${letters}{3,9}\.?\s{1,3}\d{1,2}(?:st|nd|rd|th)?,?\s{1,3}\d{4}`,
].join("|");
const dayBehind = new RegExp(
  String.raw`^(?:\.?,?\s{1,3}|\.,?|,)(?:(?:the|den|der|dem|le)\s)?(${day})(?![\d/-]|\.\d)`,
  "i",
);
const dayBefore = new RegExp(String.raw`(?<![\d./-])(${day})(?:,?\s{1,2}|,?\s?\()$`, "i");
/** Behind a day a weekday ends what is said, or a time follows. */
const isEnd = /^\.?(?:\)|\s*$|\s*[,;\t–—-]|\s+(?:at|um|à|a|ab|from|\d))/i;
const hasDay = /\d{4}|\d[./-]\d{2}(?!\d)/;
const names = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** The first weekday that stands directly before or behind a whole day, with its year, and is not that of the day. */
export function weekdayFault(text: string, order?: DateOrder): WeekdayFault | undefined {
  const plain = text.slice(0, longest);
  if (!hasDay.test(plain)) return undefined;
  let taken = 0;
  for (const { 0: word, index } of [...plain.matchAll(weekdayWord)].slice(0, mostWords)) {
    const number = weekdayOf(word);
    if (number === undefined || !isWritten(plain, word, index)) continue;
    const end = index + word.length;
    const rest = plain.slice(end, end + 50);
    const next = dayBehind.exec(rest);
    const last = next ? undefined : dayBefore.exec(plain.slice(Math.max(taken, index - 40), index));
    if (last && !isEnd.test(rest)) continue;
    const found = next ?? last;
    if (!found?.[1]) continue;
    const from = next ? index : index - found[0].length;
    const to = next ? end + found[0].length : end;
    taken = to;
    const days = possibleDays(found[1], order);
    if (days.length === 0 || days.some((one) => numberOf(one) === number)) continue;
    return {
      written: plain.slice(from, to),
      days: days.map((one) => ({ day: one, weekday: names[numberOf(one)] ?? "" })),
      said: names[number] ?? "",
      nearby: days.slice(0, 1).flatMap((one) => nearbyDays(one, number)),
    };
  }
  return undefined;
}

/** "So" and "Do" are words, "Sun" a newspaper, and "mar" with a point is French. */
function isWritten(text: string, word: string, index: number): boolean {
  if (!isShort(word)) return true;
  const isFrench = text[index + word.length] === "." && /^(?:lun|mar|mer|jeu|ven|sam|dim)$/.test(word);
  return (isFrench || /^[A-Z]/.test(word)) && !/\bthe\s$/i.test(text.slice(Math.max(0, index - 5), index));
}

function possibleDays(written: string, order: DateOrder | undefined): string[] {
  const plain = written
    .replaceAll(/\s*-\s*/g, "-")
    .replaceAll(/\s+/g, " ")
    .replace(/ of (?=\D)/i, " ");
  const read = readDate(plain, order);
  const days =
    "date" in read
      ? [read.date]
      : read.unsure
        ? (["day-first", "month-first"] as const).flatMap((one) => {
            const either = readDate(plain, one);
            return "date" in either ? [either.date] : [];
          })
        : [];
  return days.filter((one) => Number(one.slice(0, 4)) >= firstYear);
}

/** From 0 for Monday on. */
function numberOf(one: string): number {
  return (new Date(`${one}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function nearbyDays(one: string, wanted: number): string[] {
  const start = Date.parse(`${one}T00:00:00Z`);
  const later = (wanted - numberOf(one) + 7) % 7;
  const inWeek = [later - 7, later].map((days) => new Date(start + days * 86_400_000).toISOString().slice(0, 10));
  const [year = 0, month = 0, date = 0] = one.split("-").map(Number);
  const inYears = [year - 1, year + 1]
    .map((other) => sayDay(other, month, date))
    // The 29th of February has none.
    .filter((other) => "date" in readDate(other) && numberOf(other) === wanted);
  return [...inWeek, ...inYears];
}
