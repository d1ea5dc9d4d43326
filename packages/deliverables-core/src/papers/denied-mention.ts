import type { Contents, Line } from "./contents.js";
import { findEach, fold } from "./find-text.js";
import { isDeniedBefore, isDeniedBehind } from "./says-opposite.js";

/** So many lines that hold the words are looked at; who says something that often means it. */
const mostLines = 50;
const mostPlaces = 20;
/** So much before and behind the words. */
const reach = 200;

/** Stands for the edge of a cell, and for columns that blanks make. */
const edge = "¦";

/**
 * A line that says the opposite of what is wanted, where no line says it: `Not insured: Long Field Productions`. Undefined where one
 * mention at least is plain, or there is none.
 */
export function deniedMention(contents: Contents, wanted: string): Line | undefined {
  const pattern = patternOf(wanted);
  if (pattern === undefined) return undefined;
  let first: Line | undefined;
  let seen = 0;
  for (const { line } of findEach(contents, wanted)) {
    if (++seen > mostLines || !isDeniedIn(contents.lines, line, pattern)) return undefined;
    first ??= line;
  }
  return first;
}

function patternOf(wanted: string): RegExp | undefined {
  const words = fold(wanted).match(/[\p{L}\p{M}\d]+/gu) ?? [];
  if (words.length === 0 || wanted.length > reach) return undefined;
  return new RegExp(String.raw`(?<![\p{L}\p{M}\d])${words.join(String.raw`[^\p{L}\p{M}\d]+`)}(?![\p{L}\p{M}\d])`, "gu");
}

function isDeniedIn(lines: Line[], line: Line, pattern: RegExp): boolean {
  const index = lines.indexOf(line);
  const previous = lines[index - 1];
  const [own, next] = [withEdges(line.text), withEdges(lines[index + 1]?.text ?? "")];
  const inOne = [...own.matchAll(pattern)];
  // The words go on in the next line.
  const text = inOne.length > 0 ? own : `${own} ${next}`;
  const places = inOne.length > 0 ? inOne : [...text.matchAll(pattern)];
  if (places.length === 0 || places.length > mostPlaces) return false;
  return places.every((place) => {
    const before = clauseBefore(text.slice(0, place.index), previous?.page === line.page ? previous?.text : undefined);
    const end = place.index + place[0].length;
    return isDeniedBefore(before) || isDeniedBehind(text.slice(end, end + reach));
  });
}

/** A row of two cells is a label and its value; so is what stands on both sides of a colon. */
function withEdges(text: string): string {
  const cells = text.split("\t");
  const isLabelled = cells.length === 2 && cells.every((cell) => cell.trim() !== "");
  return fold(text.replaceAll(/(?<!:\s{0,3})(?:\t|[ \u00a0]{3,}|\s\|\s)/g, isLabelled ? ": " : ` ${edge} `));
}

/** From the end of the sentence before, or the edge of the cell; where the line begins in a sentence, with what stands above. */
function clauseBefore(before: string, above: string | undefined): string {
  const own = lastClause(before.slice(-reach));
  if (above === undefined || own.length < before.trimEnd().length) return own;
  return goesOn(above, before) ? lastClause(`${withEdges(above).slice(-reach)} ${before}`) : own;
}

/** A period behind two letters or less mostly ends an abbreviation: "no.", "Nr.", "St.". */
const ends = new RegExp(String.raw`(?:[!?;•${edge}]|(?<=[\p{L}]{3}|\d|\))\.(?=\s))`, "gu");

function lastClause(text: string): string {
  const last = [...text.matchAll(ends)].at(-1);
  const clause = last ? text.slice(last.index + last[0].length) : text;
  // "Where it does not apply, …" is about another case.
  return condition.test(clause) ? clause.slice(clause.lastIndexOf(",") + 1) : clause;
}

const condition =
  /^\s*(?:if|where|unless|when|while|although|since|as|in case|wenn|falls|sofern|soweit|obwohl|si|lorsque|bien que)(?![\p{L}\d]).*,/u;

/** A label with its values below it, or prose that is broken: the line above ends with a word in small letters. */
function goesOn(above: string, before: string): boolean {
  if (/\t/.test(above)) return false;
  if (/:\s*$/.test(above)) return before.trim() === "";
  return above.trim().split(/\s+/).length >= 4 && /\p{Ll}\s*$/u.test(above);
}
