import { plainWords } from "./plain-words.js";
import { type DateOrder, type Day, type NoDay, readDate } from "./read-date.js";
import { readSpan, type Span } from "./read-span.js";

const forEver =
  /^(in )?(perpetuity|perpetual|perpetually|for ever|forever|unlimited|no expiry|none|life of copyright|full term of copyright|unbegrenzt|unbefristet|zeitlich unbegrenzt|auf dauer|perpetuite|illimite|illimitee|sans limite|duree legale( de protection)?)$/;

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

/** Reads when a licence ends: a date, a month, a year, or `in perpetuity`, `unbegrenzt`, `illimité`. */
export function readTermEnd(text: string, order?: DateOrder): Term | NoDay {
  if (/[?\uff1f]/.test(text)) return { reason: "it is a question", unsure: true };
  return forEver.test(plainWords(text)) ? { forEver: true } : readTermStart(text, order);
}

/** Reads when a licence begins: a date, a month or a year. */
export function readTermStart(text: string, order?: DateOrder): Day | Span | NoDay {
  const read = readSpan(text) ?? readDate(text, order);
  return "reason" in read && fromAnotherDay.test(plainWords(text))
    ? { reason: "it counts from a day that is not named", unsure: true }
    : read;
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
