import { fromDecimalString, type Rational } from "../timecode/rational.js";

/** Why a text is no share: a clause. */
export interface NoShare {
  reason: string;
}

/** A share in percent: `50`, `33.33 %`, `33,33`. */
export function readShare(text: string): Rational | NoShare {
  const [, number] = /^(-?\d{1,6}(?:[.,]\d{1,6})?) ?(?:%|percent|prozent)?$/i.exec(text.trim()) ?? [];
  const percent = number === undefined ? undefined : fromDecimalString(number.replace(",", "."));
  return percent ?? { reason: "it is no number of percent" };
}
