/** A day, or why a text is none that can be told. */
export type DateRead = { day: string } | { ambiguous: string } | undefined;

const months = [
  /^(january|jan|januar|jänner|janvier|janv)$/,
  /^(february|feb|februar|février|févr|fevrier)$/,
  /^(march|mar|märz|mrz|mars)$/,
  /^(april|apr|avril|avr)$/,
  /^(may|mai)$/,
  /^(june|jun|juni|juin)$/,
  /^(july|jul|juli|juillet|juil)$/,
  /^(august|aug|août|aout)$/,
  /^(september|sept|sep|septembre)$/,
  /^(october|oct|oktober|okt|octobre)$/,
  /^(november|nov|novembre)$/,
  /^(december|dec|dezember|dez|décembre|déc|decembre)$/,
];

/**
 * The first day in a text, as `2026-12-04`: written so, as 4 December 2026 or December 4, 2026 (English, German, French), or
 * with points as in German. 03/04/2026 is April in London and March in New York: it is told as ambiguous, never guessed.
 */
export function readDate(text: string): DateRead {
  const short = text.slice(0, 200);
  const [, isoYear, isoMonth, isoDay] = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(short) ?? [];
  if (isoYear && isoMonth && isoDay) return dayOf(isoYear, Number(isoMonth), isoDay);
  const named =
    /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]{1,3}(?<month>\p{L}{3,9})\.?,?[\s-]{1,3}(?<year>\d{4})(?!\d)/u.exec(
      short,
    ) ??
    /(?<!\p{L})(?<month>\p{L}{3,9})\.?\s{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?<year>\d{4})(?!\d)/u.exec(short);
  const month = months.findIndex((names) => names.test((named?.groups?.month ?? "").toLowerCase())) + 1;
  if (named?.groups && month > 0) return dayOf(named.groups.year ?? "", month, named.groups.day ?? "");
  const [, dotDay, dotMonth, dotYear] = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(short) ?? [];
  if (dotDay && dotMonth && dotYear) return dayOf(dotYear, Number(dotMonth), dotDay);
  const [written, first = "", second = "", year = ""] =
    /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(short) ?? [];
  if (written === undefined) return undefined;
  if (Number(first) > 12) return dayOf(year, Number(second), first);
  if (Number(second) > 12) return dayOf(year, Number(first), second);
  return first === second ? dayOf(year, Number(first), second) : { ambiguous: written };
}

function dayOf(year: string, month: number, day: string): DateRead {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return isReal ? { day: date.toISOString().slice(0, 10) } : undefined;
}
