import { countedTerm, endOf } from "./counted-term.js";
import { type Period, periodIn } from "./period.js";
import { plainWords } from "./plain-words.js";
import { type DateOrder, type Day, type NoDay, readDate } from "./read-date.js";
import { readSpan, type Span } from "./read-span.js";

const forEver =
  /^(in )?(perpetuity|perpetual|perpetually|perp|for ever|forever|unlimited|no expiry|none|life of copyright|full term of copyright|unbegrenzt|unbefristet|zeitlich unbegrenzt|auf dauer|perpetuite|illimite|illimitee|sans limite|duree legale( de protection)?)$/;

/** A day of a licence: as exactly as it is written, or no end at all. */
export type Term = Day | Span | { forEver: true };

/** A day that stands nowhere in the row: `5 years from TX`, `first transmission`, `7 Jahre ab Erstausstrahlung`, `3 ans`. */
const fromAnotherDay = new RegExp(
  [
    /^(for )?(\d{1,3}|one|two|three|four|five|six|seven|ten|ein|zwei|drei|vier|funf|sechs|sieben|zehn|un|deux|trois|quatre|cinq|sept|dix)( year| month| week| day| jahr| monat| woche| tag| an| mois| semaine| jour)(s|e|en|n)?\b/,
    /^(on |from |after |ab |nach |date of |the )*(first |initial |original |erste[rn]? |premiere )?(tx|transmission|broadcast|air|airing|release|delivery|signature|erstausstrahlung|ausstrahlung|sendung|erstsendung|lieferung|unterzeichnung|diffusion|livraison|sortie)( date| tag)?$/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

/** Reads when a licence ends: a date, a month, a year, the end of a period, or `in perpetuity`, `unbegrenzt`, `illimité`. */
export function readTermEnd(text: string, order?: DateOrder): Term | NoDay {
  if (/[?\uff1f]/.test(text)) return { reason: "it is a question", unsure: true };
  const read = readTerm(text, order);
  if (!isOpen(read)) return read;
  const counted = countedFrom(text, order);
  if (counted) return counted.ends;
  const period = termPeriod(text, order);
  return period ? readTerm(period.to, order) : (withWordsBeside(text, order) ?? read);
}

/** `31/12/2028 (renewable)`: an option that nobody has taken yet moves no day. Other words beside a day may. */
function withWordsBeside(text: string, order?: DateOrder): Term | NoDay | undefined {
  const [, day = "", inBrackets, behind] =
    /^(.{4,40}?)\s*(?:[([]([^)\]]{2,60})[)\]]|(?:\+|\bplus\b|[,;–])\s*(\D.{1,60}|\d{1,2} \D.{1,60}))$/i.exec(
      text.trim().slice(0, 120),
    ) ?? [];
  const words = inBrackets ?? behind;
  const read = words === undefined ? undefined : readTerm(day, order);
  if (words === undefined || !read || "reason" in read) return undefined;
  return option.test(plainWords(words)) ? read : { reason: `"${words}" beside the day may change it`, unsure: true };
}

const option =
  /\b(renew\w*|options?|extend\w*|extensions?|verlanger\w*|option(en|al)?|reconduct\w*|renouvel\w*|prolong\w*|incl|including|inclusive|inkl|einschliesslich|inclus|midnight|mitternacht|minuit)\b/;

/** `5 years from 1 Sept 2026`: the day from which it counts, and that on which it ends. */
export function countedFrom(
  text: string,
  order?: DateOrder,
): { begins: Day | Span | NoDay; ends: Span | NoDay; from: string } | undefined {
  const [, ever = "", start] =
    /^(.{4,60}?),? (?:from|as of|as from|starting|ab|à (?:compter|partir) du) (.{4,40})$/i.exec(text.trim()) ?? [];
  if (start !== undefined && forEver.test(plainWords(ever))) {
    const begins = readSpan(start) ?? readDate(start, order);
    return {
      begins: "reason" in begins && !begins.unsure ? notNamed : begins,
      ends: spanOf({ forEver: true }),
      from: start,
    };
  }
  const term = countedTerm(text);
  if (term?.from === undefined) return undefined;
  const begins = readSpan(term.from) ?? readDate(term.from, order);
  if (!("reason" in begins)) return { begins, ends: endOf(term, spanOf(begins)), from: term.from };
  return begins.unsure ? { begins, ends: begins, from: term.from } : undefined;
}

/** The end of what only says how long it runs, `5 years`, counted from a day that stands elsewhere. */
export function countedFromDay(text: string, begins: Term | NoDay): Span | undefined {
  const term = countedTerm(text);
  return !term || term.from !== undefined || "reason" in begins || "forEver" in begins
    ? undefined
    : endOf(term, spanOf(begins));
}

/** Reads when a licence begins: a date, a month, a year, or the beginning of a period. */
export function readTermStart(text: string, order?: DateOrder): Day | Span | NoDay {
  const read = readDayOrSpan(text, order);
  if (!isOpen(read)) return read;
  const counted = countedFrom(text, order);
  if (counted) return counted.begins;
  const period = termPeriod(text, order);
  if (!period) return read;
  return period.from === undefined ? notNamed : readDayOrSpan(period.from, order);
}

/** A cell that names both days of a licence, or its end in a sentence: `1.9.2026 – 31.8.2031`, `5 years, until 31 Aug 2031`. */
export function termPeriod(text: string, order?: DateOrder): Period | undefined {
  const isDate = (part: string) => {
    const read = readTerm(part, order);
    return !("reason" in read) || (read.unsure === true && read !== notNamed);
  };
  return periodIn(text, isDate, (part) => fromAnotherDay.test(plainWords(part)));
}

/** Whether it is not one day as it stands. Of a day that may be two, the whole cell is one. */
function isOpen(read: Term | NoDay): boolean {
  return "reason" in read && (!read.unsure || read === notNamed);
}

/** Where it has to be looked up, or what lasts as long: `see contract`, `life of programme`, `laut Vertrag`, `buy-out`. */
const elsewhere =
  /^(see|as per|per|refer to|siehe|s|laut|lt|gemass|voir|selon|cf) .*\b(contract|licen[cs]e|agreement|deal|invoice|e ?mail|vertrag|lizenz|rechnung|contrat|facture|licence)\b|^(for )?(the )?(full )?life of (the )?(programme|program|series|film|project|show)\b|^(full )?buy ?out$/;

const notNamed: NoDay = { reason: "it counts from a day that is not named", unsure: true };

function readTerm(text: string, order?: DateOrder): Term | NoDay {
  return forEver.test(plainWords(text)) ? { forEver: true } : readDayOrSpan(text, order);
}

function readDayOrSpan(text: string, order?: DateOrder): Day | Span | NoDay {
  const read = readSpan(text) ?? readDate(text, order);
  if (!("reason" in read)) return read;
  const plain = plainWords(text);
  if (elsewhere.test(plain)) return { reason: "it names no day", unsure: true };
  return fromAnotherDay.test(plain) ? notNamed : read;
}

/** The days that it may be. */
export function spanOf(term: Term): Span {
  if ("date" in term) return { first: term.date, last: term.date };
  return "forEver" in term ? { first: "9999-12-31", last: "9999-12-31" } : term;
}

/** Whether a term is not before a day; undefined where it names a month or a year, and the day lies in it. */
export function isNotBefore(term: Term, day: string): boolean | undefined {
  const { first, last } = spanOf(term);
  return first >= day ? true : last < day ? false : undefined;
}

/** Whether a term is not after a day; undefined as above. */
export function isNotAfter(term: Term, day: string): boolean | undefined {
  const { first, last } = spanOf(term);
  return last <= day ? true : first > day ? false : undefined;
}
