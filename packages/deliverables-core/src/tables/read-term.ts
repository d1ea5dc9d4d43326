import { plainWords } from "./plain-words.js";
import { type DateOrder, type NoDay, readDate } from "./read-date.js";

const forEver =
  /^(in )?(perpetuity|perpetual|perpetually|for ever|forever|unlimited|no expiry|none|life of copyright|full term of copyright|unbegrenzt|unbefristet|zeitlich unbegrenzt|auf dauer|perpetuite|illimite|illimitee|sans limite|duree legale( de protection)?)$/;

/** The last day of a licence: a day, or no end at all. */
export type TermEnd = { date: string } | { date?: undefined; forEver: true };

/** Reads when a licence ends: a date, or `in perpetuity`, `unbegrenzt`, `illimité`. */
export function readTermEnd(text: string, order?: DateOrder): TermEnd | NoDay {
  if (/[?\uff1f]/.test(text)) return { reason: "it is a question", unsure: true };
  return forEver.test(plainWords(text)) ? { forEver: true } : readDate(text, order);
}
