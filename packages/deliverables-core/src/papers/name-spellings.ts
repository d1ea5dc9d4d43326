import { withoutAccents } from "../identifiers/without-accents.js";

/** Letters that have no accent to lose, and what is written for them where only A to Z may stand. */
const plain: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};
/** What German, Danish and Swedish write instead of the letter, where others leave out its dots. */
const digraphs: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };
const apostrophe = /['’ʼ`´]/g;

/** One word of a name, in each way in which it is written: müller is `mueller` and `muller`. */
export type Spellings = ReadonlySet<string>;

/**
 * The words of a person's name, in small letters without accents, as file names have them: `Zoë Müller` → zoe; mueller or muller.
 * An apostrophe joins or parts: `O'Brien` is `obrien`, and `o` and `brien`.
 */
export function nameReadings(name: string): Spellings[][] {
  return ["", " "].map((instead) => wordsOf(name.normalize("NFC").replaceAll(apostrophe, instead)));
}

function wordsOf(name: string): Spellings[] {
  const words = name
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return (words ?? []).map((word) => new Set([withLetters(word, digraphs), withLetters(word, {})]));
}

function withLetters(word: string, letters: Readonly<Record<string, string>>): string {
  return withoutAccents([...word].map((letter) => letters[letter] ?? plain[letter] ?? letter).join(""));
}
