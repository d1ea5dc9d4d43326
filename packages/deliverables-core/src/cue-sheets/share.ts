import { isFormula, notCalculated } from "../tables/suspect-text.js";
import { compare, fromDecimalString, type Rational, rational } from "../timecode/rational.js";

/** Why a text is no share: a clause. */
export interface NoShare {
  reason: string;
}

/** Nearly all shares of a sheet are one of a few. */
const whole = new Map<string, Rational>(
  Array.from({ length: 101 }, (_, percent): [string, Rational] => [String(percent), rational(percent)]),
);

/** A share in percent: `50`, `33.33 %`, `33,33`. */
export function readShare(text: string): Rational | NoShare {
  const known = whole.get(text);
  if (known) return known;
  const [, number] = /^(-?\d{1,6}(?:[.,]\d{1,6})?) ?(?:%|percent|prozent)?$/i.exec(text.trim()) ?? [];
  const percent = number === undefined ? undefined : fromDecimalString(number.replace(",", "."));
  if (!percent) return { reason: isFormula(text) ? notCalculated : "it is no number of percent" };
  const isPossible = compare(percent, rational(0)) >= 0 && compare(percent, rational(100)) <= 0;
  return isPossible ? percent : { reason: "a share is from 0 to 100 %" };
}
