import { withoutAccents } from "../identifiers/without-accents.js";
import { isInCapitals } from "./title-spellings.js";

/** A word of a line, as a name may have it. */
export interface Word {
  /** In small letters. */
  text: string;
  start: number;
  end: number;
  /** Written in capitals, in which many leave the accents out. */
  isCapital: boolean;
}

/** What a web page or a layout program leaves inside a word, and nobody sees: soft hyphens and blanks without width. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

export function wordsIn(text: string): Word[] {
  return [...text.normalize("NFC").matchAll(/[\p{L}\p{M}\d\u00ad\u200b-\u200f\u2060\ufeff]+/gu)]
    .slice(0, 2000)
    .flatMap((match) => {
      const seen = match[0].replaceAll(unseen, "");
      const start = match.index;
      // In capitals there is no other way to write it.
      const word = seen.toLowerCase().replaceAll("ß", "ss");
      return seen === "" ? [] : [{ text: word, start, end: start + match[0].length, isCapital: isInCapitals(seen) }];
    });
}

/** Turkish has an i with its dot and one without, in capitals too: `ışık` is IŞIK, and `ipek` İPEK, which small letters make of neither. */
export function withoutDots(text: string): string {
  return text.replaceAll("i\u0307", "i").replaceAll("ı", "i");
}

/** Letters that have no accent to lose, and what is written for them where only A to Z may stand. */
const letters: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", æ: "ae", œ: "oe", ı: "i" };

export function withoutMarks(text: string): string {
  return withoutAccents(text).replaceAll(/[łøđðþæœı]/g, (letter) => letters[letter] ?? letter);
}

/** `sian` and `muller`, `mueller`: what capitals make of a word with accents. Nothing where it has none. */
export function inPlainLetters(text: string): string[] {
  const plain = withoutMarks(text);
  if (plain === text) return [];
  const spelt = text.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue");
  return [plain, withoutMarks(spelt)];
}
