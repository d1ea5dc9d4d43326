import { sayDay } from "./read-date.js";
import type { Span } from "./read-span.js";

/** How long something runs, and from when, as far as it is told: `5 years`, `5 years from 1 Sept 2026`. */
export interface CountedTerm {
  /** Of these units one. */
  days: number;
  months: number;
  /** As it is written, without the words before it. */
  from?: string;
}

const numbers: Record<string, number> = {};
for (const list of [
  "one two three four five six seven eight nine ten eleven twelve",
  "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
  "un deux trois quatre cinq six sept huit neuf dix onze douze",
])
  for (const [index, word] of list.split(" ").entries()) numbers[word] ??= index + 1;
Object.assign(numbers, {
  eine: 1,
  einem: 1,
  eines: 1,
  une: 1,
  a: 1,
  twenty: 20,
  zwanzig: 20,
  vingt: 20,
  fifteen: 15,
  quinze: 15,
});

const number = String.raw`(\d{1,3}|${Object.keys(numbers).join("|")})(?: ?\(\d{1,3}\))?`;
const unit =
  "(years?|yrs?|y|months?|mths?|mos?|weeks?|wks?|days?|jahren?|jahre?|j|monaten?|monate?|wochen?|tagen?|tage?|ans?|années?|mois|semaines?|jours?)";
const what = "(?: (?:licen[cs]e|term|period|laufzeit|lizenz|lizenzzeit|de licence|nutzung))?";
/** What may stand before a length: `for`, `a term of`. */
const before = "(?:for |(?:a |licen[cs]e )?(?:term|period) of |für |pour |pendant |durée:? |laufzeit:? |term:? )?";
const after = String.raw`(?:,? ?\(?(?:from|as from|as of|starting(?: on| from)?|commencing(?: on| from)?|beginning(?: on)?|w\.?e\.?f\.?|effective(?: from)?|ab(?: dem)?|seit|vom|von|beginnend(?: am| mit)?|à (?:compter|partir) du|dès le|depuis le)(?: and including)?:?|,|;|–|-|@) ?`;

const lengthFirst = new RegExp(`^${before}${number}[ -]?${unit}\\.?${what}(?:${after}(.{4,40}?)\\)?)?$`, "iu");
const dayFirst = new RegExp(
  `^(?:from |as from |starting |commencing |beginning |w\\.?e\\.?f\\.? |ab (?:dem )?|vom |à (?:compter|partir) du |du )?(.{4,40}?)(?: ?\\+ ?|[,;] ?| ?[–-] ?| )(?:for |plus |für |pour )?\\(?${number}[ -]?${unit}\\.?${what}\\)?$`,
  "iu",
);

/** Reads `5 years from 1 Sept 2026`, `5 Jahre ab 1.9.2026`, `1.9.2026 + 5 Jahre`, `for five (5) years`. Whether its day is one is not looked at. */
export function countedTerm(text: string): CountedTerm | undefined {
  const plain = text.trim().slice(0, 100).replaceAll(/\s+/g, " ").replaceAll("’", "'");
  const [, count, each, from] = lengthFirst.exec(plain) ?? [];
  if (count !== undefined && each !== undefined) return lengthOf(count, each, from);
  const [, start, counted, unitThere] = dayFirst.exec(plain) ?? [];
  return counted === undefined || unitThere === undefined ? undefined : lengthOf(counted, unitThere, start);
}

function lengthOf(count: string, each: string, from: string | undefined): CountedTerm {
  const value = numbers[count.toLowerCase()] ?? Number(count);
  const first = each.toLowerCase();
  const [days, months] = /^(w|semaine)/.test(first)
    ? [7 * value, 0]
    : /^(d|tag|jour)/.test(first)
      ? [value, 0]
      : /^m/.test(first)
        ? [0, value]
        : [0, 12 * value];
  return { days, months, ...(from !== undefined && { from: from.trim() }) };
}

/**
 * The last day of a term that begins on one of some days. Whether the day of the anniversary still counts, contracts say in either way: it is
 * told as a span of both.
 */
export function endOf({ days, months }: CountedTerm, { first, last }: Span): Span {
  return { first: moved(first, months, days - 1), last: moved(last, months, days) };
}

/** A day so many months later, the last of its month where that one is shorter, and so many days. */
function moved(day: string, months: number, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const longest = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const time = new Date(Date.UTC(year, month - 1 + months, Math.min(date, longest) + days));
  return time.getUTCFullYear() > 9999
    ? "9999-12-31"
    : sayDay(time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate());
}
