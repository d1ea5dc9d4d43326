import { compilePattern } from "../file-pattern.js";
import { type NameFact, nameWords } from "./name-words.js";

/** What a name says, by the fact that it says it about: every word that may be meant. */
export interface NameReading {
  fact: NameFact;
  /** The words at its place; several only where the pattern leaves open which is meant. */
  words: string[];
}

/** A name of a thousand words says nothing. */
const mostWords = 100;

interface Blank {
  fact: NameFact;
  /** Of a number. */
  digits: number;
}
/** A pattern in pieces: texts as they stand, and blanks for what the name says. */
type Piece = string | Blank;

/**
 * What a name says, read by a pattern such as `*_<channels>_<raster>_*`. A pattern with a folder in it is held against the whole
 * path, any other against the file's own name. Undefined when the name does not fit.
 */
export function readName(path: string, pattern: string): NameReading[] | undefined {
  const pieces = splitPattern(pattern);
  if (!Array.isArray(pieces)) return undefined;
  const name = pattern.includes("/") ? path : path.slice(path.lastIndexOf("/") + 1);
  if (!fits(name, pieces.map(anyWord))) return undefined;
  return pieces.flatMap((piece, index): NameReading[] => {
    if (typeof piece === "string") return [];
    const words = nameWords[piece.fact]
      .among(name, piece.digits)
      .slice(0, mostWords)
      .filter((word) =>
        fits(
          name,
          pieces.map((other, place) => (place === index ? literal(word) : anyWord(other))),
        ),
      );
    return [{ fact: piece.fact, words: [...new Set(words)] }];
  });
}

/** The pieces of a pattern, or why it is none, in words that finish `"<pattern>" …`. */
export function splitPattern(pattern: string): Piece[] | { reason: string } {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index, 0: written, 1: inside = "" } of pattern.matchAll(/<([^<>]*)>/g)) {
    const [, fact, digits] = /^([A-Za-z]+)(?::([1-9]))?$/.exec(inside) ?? [];
    if (fact === undefined || !Object.hasOwn(nameWords, fact)) {
      const known = Object.keys(nameWords).map((one) => `<${one}>`);
      return {
        reason: `holds ${written}, which stands for nothing that a file says; write one of ${known.join(", ")}`,
      };
    }
    pieces.push(pattern.slice(from, index));
    // The keys of `nameWords` are facts.
    pieces.push({ fact: fact as NameFact, digits: Number(digits ?? 3) });
    from = index + written.length;
  }
  if (from === 0) {
    return { reason: "holds nothing that a file says; write <raster> or the like where the name says it" };
  }
  pieces.push(pattern.slice(from));
  const compiled = compilePattern(pieces.map(anyWord).join(""));
  return "reason" in compiled ? compiled : pieces;
}

function fits(name: string, pieces: string[]): boolean {
  const compiled = compilePattern(pieces.join(""));
  return !("reason" in compiled) && compiled.matchesIgnoringCase(name);
}

function anyWord(piece: Piece): string {
  return typeof piece === "string" ? piece : nameWords[piece.fact].pattern(piece.digits);
}

/** A word as a pattern: what means something in one stands for any character. */
function literal(word: string): string {
  return word.replaceAll(/[{}<>*,]/g, "?");
}
