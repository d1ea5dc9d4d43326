import { type DateRead, readDate } from "./read-date.js";

/** The two days of a period, each as it can be read. */
export interface PeriodRead {
  from: NonNullable<DateRead>;
  to: NonNullable<DateRead>;
}

const between =
  /\s*[–—→]\s*|\s+-\s+|(?<=\d)-(?=\d{1,2}\.)|\s+(?:up to|to|until|till|through|and|bis(?: zum)?|und|au|jusqu['’]au|et)\s+/giu;

/**
 * Two days with a word or a dash between them: `1 December 2026 to 30 November 2029`, `vom 1.12.2026 bis 30.11.2029`. The first may lack
 * its year: `1 to 12 December 2026` is none of them, `1 December to 12 December 2026` is.
 */
export function readPeriod(text: string): PeriodRead | undefined {
  const short = text.slice(0, 200);
  for (const { index, 0: mark } of short.matchAll(between)) {
    const [left, right] = [short.slice(0, index), short.slice(index + mark.length)];
    const to = readDate(right);
    if (!to) continue;
    const year = "day" in to ? to.day.slice(0, 4) : "";
    const from =
      readDate(left) ??
      (/\d{4}/.test(left) ? undefined : readDate(`${left.trimEnd()}${left.trimEnd().endsWith(".") ? "" : " "}${year}`));
    if (from) return { from: likeOther(from, left, right), to: likeOther(to, right, left) };
  }
  return undefined;
}

const inFigures = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/;

/** Both days of a period are written alike: in `01/10/2026 to 30/09/2031` the second tells what the first is. */
function likeOther(read: NonNullable<DateRead>, own: string, other: string): NonNullable<DateRead> {
  const [mine, theirs] = [inFigures.exec(own), inFigures.exec(other)];
  if (!("ambiguous" in read) || !mine || !theirs) return read;
  const [first = "", second = "", year = ""] = mine.slice(1);
  const [isDayFirst, isMonthFirst] = [Number(theirs[1]) > 12, Number(theirs[2]) > 12];
  if (isDayFirst === isMonthFirst) return read;
  const [month, day] = isDayFirst ? [second, first] : [first, second];
  const written = [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  return read.days.includes(written) ? { day: written } : read;
}
