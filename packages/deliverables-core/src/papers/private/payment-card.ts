import type { Contents } from "../contents.js";
import { mask } from "./mask.js";
import { type PrivateTrace, traceLines } from "./private-trace.js";

/** In fours, American Express in four, six and five; with one kind of blank or none, and no further digits on either side. */
const number =
  /(?<![\p{L}\d]|\d[ .-])(?:\d{4}(?<blank>[ -]?)\d{4}\k<blank>\d{4}\k<blank>\d{4}|3[47]\d{2}(?<amex>[ -]?)\d{6}\k<amex>\d{5})(?![\p{L}\d]|[ .-]\d{4})/gu;

/** By the first digits: Visa, Mastercard, American Express, Discover (ISO/IEC 7812). */
const issuer = /^(?:4|5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720|3[47]|6011|65)/;

/** Order numbers and barcodes are as long, and one in ten has the right check digit: what it is has to be said beside it. */
const words =
  /(?<!\p{L})(?:(?:credit|debit|payment) ?cards?|visa|master ?card|amex|american express|cvv2?|cvc2?|card ?holder|cards? (?:no|number|details)|kreditkarten?(?:nummer)?|karteninhaber|kartennummer|carte (?:bancaire|bleue|de crédit)|numéro de carte)(?!\p{L})/iu;

const signs = [/card|visa|amex|american express|cvv|cvc|karte|carte/i];

/** Numbers of credit and debit cards, beside words that say so. */
export function paymentCards(contents: Contents): PrivateTrace[] {
  return traceLines(contents, signs, (text, before) => {
    if (!words.test(text) && !words.test(before)) return undefined;
    return [...text.matchAll(number)].flatMap(([written]) => {
      const digits = written.replaceAll(/\D/g, "");
      return issuer.test(digits) && hasLuhnDigit(digits) ? [{ written, masked: mask(digits) }] : [];
    });
  });
}

/** ISO/IEC 7812-1, annex B: from the right, every second digit counts double, and of two digits their sum. */
export function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
