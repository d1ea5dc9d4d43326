import { editDistance } from "../spec/faults/edit-distance.js";
import type { Line, Spot } from "./contents.js";
import { spotIn } from "./find-text.js";
import { isInCapitals } from "./title-spellings.js";
import { inPlainLetters, type Word, withoutDots, withoutMarks, wordsIn } from "./words-of-names.js";
import { isWholeName, wrappedLines } from "./wrapped-lines.js";

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

/** `isText`: the lines are those of a text, in which a name may begin at the end of one and go on in the next. */
export function indexNames(ofPaper: readonly Line[], { isText = false } = {}): NameIndex {
  const wrapped = isText ? wrappedLines(ofPaper) : [];
  const lines = [...ofPaper, ...wrapped.map(({ line }) => line)];
  const words = lines.map(({ text }) => wordsIn(text));
  /** Every word by what is left of it without accents, in each way in which that is written. */
  const places = new Map<string, { line: number; word: number }[]>();
  for (const [line, ofLine] of words.entries())
    for (const [word, { text }] of ofLine.entries())
      for (const key of keysOf(text)) {
        const known = places.get(key) ?? [];
        if (known.length === 0) places.set(key, known);
        known.push({ line, word });
      }
  const written = (line: number, first: Word, last: Word): FoundName => {
    const source = lines[line] ?? { text: "" };
    const text = source.text.slice(first.start, last.end);
    const { written: _, ...at } = spotIn(source, text);
    return { written: text.replaceAll(/\s+/g, " "), at };
  };
  /** Of a line and the one below it, only what runs over its end counts. */
  const runsOver = (line: number, first: Word, last: Word) => {
    const { border = 0, line: both } = wrapped[line - ofPaper.length] ?? {};
    return first.start < border && last.start >= border && isWholeName(both?.text ?? "", first.start, last.end);
  };

  return {
    find(name) {
      const wanted = wordsIn(name).map(({ text }) => text);
      const isCapital = isInCapitals(name);
      for (const { order, surname } of ordersOf(wanted)) {
        for (const { line, word } of keysOf(order[0] ?? "").flatMap((key) => places.get(key) ?? [])) {
          const there = (words[line] ?? []).slice(word, word + order.length);
          const [first, last] = [there[0], there.at(-1)];
          if (!first || !last || !order.every((text, index) => isSameWord(text, there[index], isCapital))) continue;
          if (line >= ofPaper.length && !runsOver(line, first, last)) continue;
          if (surname < 2 || isSurname(lines[line]?.text ?? "", there, surname)) return written(line, first, last);
        }
      }
      return undefined;
    },
    findNear(name, others) {
      const wanted = wordsIn(name).map(({ text }) => text);
      // A single word that is nearly another one may be any word.
      if (wanted.length < 2) return undefined;
      for (const [index, text] of wanted.entries()) {
        for (const { line, word } of places.get(withoutMarks(text)) ?? []) {
          const ofLine = line < ofPaper.length ? (words[line] ?? []) : [];
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

/** `Holly, Ann` is Ann Holly, and `DE LA CRUZ José` is José de la Cruz: with how many words of a surname in front. */
function ordersOf(words: string[]): { order: string[]; surname: number }[] {
  const surnames = words.slice(1).map((_, index) => index + 1);
  const turned = surnames.map((surname) => ({
    order: [...words.slice(-surname), ...words.slice(0, -surname)],
    surname,
  }));
  return [{ order: words, surname: 0 }, ...turned];
}

/** Of several words, only capitals or a comma behind them tell that they are the surname. */
function isSurname(line: string, there: Word[], surname: number): boolean {
  const [last, next] = [there[surname - 1], there[surname]];
  if (!last || !next) return false;
  const isInFront = there.slice(0, surname).every(({ isCapital }) => isCapital) && !next.isCapital;
  const isBehindComma = /^\s*,/.test(line.slice(last.end, next.start));
  return isInFront || (isBehindComma && isWholeName(line, there[0]?.start ?? 0, there.at(-1)?.end ?? 0));
}

function keysOf(text: string): string[] {
  return [...new Set([withoutMarks(text), ...inPlainLetters(text)])];
}

/** Capitals leave the accents out, and the dots of the Turkish letters say nothing in them. */
function isSameWord(text: string, there: Word | undefined, isCapital: boolean): boolean {
  if (!there) return false;
  const isInEither = there.isCapital || isCapital;
  return (
    there.text === text ||
    (isInEither && withoutDots(there.text) === withoutDots(text)) ||
    (there.isCapital && inPlainLetters(text).includes(there.text)) ||
    (isCapital && inPlainLetters(there.text).includes(text))
  );
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
