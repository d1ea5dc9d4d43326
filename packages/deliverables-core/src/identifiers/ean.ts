import { type IdentifierReading, strangeCharacter, tidied, withCheck, wrongLength } from "./identifier.js";

/** Digits of the article numbers of GS1: EAN-8, UPC-A, EAN-13 and the number of a trade unit. */
const lengths = [8, 12, 13, 14];

/** Article number (GS1): EAN or UPC. Its length belongs to it: 11 digits are a UPC that lost its check digit or its first zero. */
export function readEan(text: string): IdentifierReading {
  const digits = tidied(text)
    .replace(/^(ean|upc|gtin)(-?\d+)?[: ] ?/i, "")
    .replaceAll(/[- ]/g, "");
  const strange = strangeCharacter(digits, /[0-9]/, "digits");
  if (strange) return strange;
  if (digits.length === 11) {
    const isUpcWithoutZero = checkDigitOf(digits.slice(0, 10)) === digits.slice(10);
    const suggestion = isUpcWithoutZero ? `0${digits}` : digits + checkDigitOf(digits);
    const lost = isUpcWithoutZero ? "its first 0" : `its check digit, ${checkDigitOf(digits)}`;
    return { reason: `it has 11 digits, so that a UPC has lost ${lost}`, suggestion };
  }
  if (!lengths.includes(digits.length)) return wrongLength(digits.length, "digit", "13 (EAN) or 12 (UPC)");
  const expected = checkDigitOf(digits.slice(0, -1));
  return withCheck(digits.slice(0, -1) + expected, digits.slice(-1), expected);
}

/** From the right, every digit times 3 and 1 in turn, up to the next ten. */
function checkDigitOf(digits: string): string {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) sum += Number(digit) * (index % 2 === 0 ? 3 : 1);
  return String((10 - (sum % 10)) % 10);
}
