import { editDistance } from "../spec/faults/edit-distance.js";
import type { Line, Spot } from "./contents.js";
import { spotIn } from "./find-text.js";
import { isInCapitals } from "./title-spellings.js";

/** Where a name stands, as it is written there. */
export interface FoundName {
  written: string;
  at: Spot;
}

/** The names in some lines, by their words. */
export interface NameIndex {
  /** Whether the name stands there just so: whatever its capitals, in those without accents too, and with the surname first too. */
  find(name: string): FoundName | undefined;
  /** What is nearly the name: a word with a letter or two otherwise, other accents, or another word in between. `others` are names of their own. */
  findNear(name: string, others: ReadonlySet<string>): FoundName | undefined;
}

interface Word {
  /** In small letters. */
  text: string;
  start: number;
  end: number;
  /** Written in capitals, in which many leave the accents out. */
  isCapital: boolean;
}

export function indexNames(lines: readonly Line[]): NameIndex {
  const words = lines.map(({ text }) => wordsIn(text));
  const places = new Map<string, { line: number; word: number }[]>();
  for (const [line, ofLine] of words.entries())
    for (const [word, { text }] of ofLine.entries()) {
      const known = places.get(text) ?? [];
      if (known.length === 0) places.set(text, known);
      known.push({ line, word });
    }
  /** Words with accents, by what capitals make of them. */
  const accented = new Map<string, string[]>();
  for (const text of places.keys())
    for (const plain of inPlainLetters(text)) accented.set(plain, [...(accented.get(plain) ?? []), text]);
  const written = (line: number, first: Word, last: Word): FoundName => {
    const source = lines[line] ?? { text: "" };
    const text = source.text.slice(first.start, last.end);
    const { written: _, ...at } = spotIn(source, text);
    return { written: text.replaceAll(/\s+/g, " "), at };
  };

  return {
    find(name) {
      const wanted = wordsIn(name).map(({ text }) => text);
      const isCapital = isInCapitals(name);
      const isSame = (text: string, there: Word | undefined) =>
        there !== undefined &&
        (there.text === text ||
          (there.isCapital && inPlainLetters(text).includes(there.text)) ||
          (isCapital && inPlainLetters(there.text).includes(text)));
      for (const order of ordersOf(wanted)) {
        const [start = ""] = order;
        const keys = new Set([start, ...inPlainLetters(start), ...(isCapital ? (accented.get(start) ?? []) : [])]);
        for (const { line, word } of [...keys].flatMap((key) => places.get(key) ?? [])) {
          const there = (words[line] ?? []).slice(word, word + order.length);
          const [first, last] = [there[0], there.at(-1)];
          if (first && last && order.every((text, index) => isSame(text, there[index])))
            return written(line, first, last);
        }
      }
      return undefined;
    },
    findNear(name, others) {
      const wanted = wordsIn(name).map(({ text }) => text);
      // A single word that is nearly another one may be any word.
      if (wanted.length < 2) return undefined;
      for (const [index, text] of wanted.entries()) {
        for (const { line, word } of places.get(text) ?? []) {
          const ofLine = words[line] ?? [];
          // As many words as the name has, one less or one more, with this one at its place.
          for (const length of [wanted.length, wanted.length + 1]) {
            for (const start of [word - index, word - index - (length - wanted.length)]) {
              const there = start < 0 ? [] : ofLine.slice(start, start + length);
              const [first, last] = [there[0], there.at(-1)];
              if (!first || !last || there.length < length || !isNear(wanted, there)) continue;
              if (!others.has(there.map((one) => one.text).join(" "))) return written(line, first, last);
            }
          }
        }
      }
      return undefined;
    },
  };
}

/** As `findNear` takes them in `others`. */
export function nameInWords(name: string): string {
  return wordsIn(name)
    .map(({ text }) => text)
    .join(" ");
}

/** Whether two names differ by a letter or two, or by their accents, and have as many words. */
export function isNearlyName(left: string, right: string): boolean {
  const [one, other] = [wordsIn(left), wordsIn(right)];
  if (one.length < 2 || one.length !== other.length || nameInWords(left) === nameInWords(right)) return false;
  return isNear(
    one.map(({ text }) => text),
    other,
  );
}

function wordsIn(text: string): Word[] {
  return [...text.normalize("NFC").matchAll(/[\p{L}\p{M}\d]+/gu)].slice(0, 2000).map((match) => ({
    // In capitals there is no other way to write it.
    text: match[0].toLowerCase().replaceAll("ß", "ss"),
    start: match.index,
    end: match.index + match[0].length,
    isCapital: isInCapitals(match[0]),
  }));
}

/** `Holly, Ann` is Ann Holly. */
function ordersOf(words: string[]): string[][] {
  return words.length < 2 ? [words] : [words, [...words.slice(-1), ...words.slice(0, -1)]];
}

function isNear(wanted: string[], there: Word[]): boolean {
  if (there.length === wanted.length) return wanted.every((word, index) => isNearWord(word, there[index]?.text ?? ""));
  // A middle name that one paper has and the other has not.
  return wanted[0] === there[0]?.text && wanted.at(-1) === there.at(-1)?.text && wanted.length === 2;
}

/** Short words differ by a letter from many others. */
function isNearWord(wanted: string, there: string): boolean {
  if (wanted === there || withoutMarks(wanted) === withoutMarks(there)) return true;
  const limit = wanted.length < 3 ? 0 : wanted.length < 7 ? 1 : 2;
  return editDistance(wanted, there, limit) !== undefined;
}

/** `sian` and `muller`, `mueller`: what capitals make of a word with accents. Nothing where it has none. */
function inPlainLetters(text: string): string[] {
  const plain = withoutMarks(text);
  if (plain === text) return [];
  const spelt = text.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue");
  return [plain, withoutMarks(spelt)];
}

function withoutMarks(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "");
}
