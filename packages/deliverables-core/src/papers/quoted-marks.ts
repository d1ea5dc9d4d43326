import { isInName } from "../tables/in-a-name.js";
import { saysDone } from "../tables/says-done.js";

/** A mark that was found in a line, and where. */
export interface MarkAt {
  text: string;
  at: number;
  written: string;
}

const opening = `"'“”„«»‹›‘’`;
/** `a file marked "DRAFT"`. */
const named =
  /(?<!\p{L})(?:called|named|says?|said|reads?|writes?|wrote|written|word|words|stamp(?:ed)?|marked|labell?ed|entitled|titled|genannt|namens|steht|stand|schrieb|wort|gestempelt|appelée?|intitulée?|marquée?|mot|lit|dit)\s*:?\s*$/iu;
/** `TBC, as my producer would put it.` */
const said =
  /^["'“”»›’]?,["'“”»›’]? (?:as (?!soon )[^.!?\t]{1,60}?\b(?:puts?|says?|said|calls?|called)\b|(?:he|she|they|I|we|\p{Lu}\p{Ll}+) (?:said|says|wrote|writes|added|adds|joked?s?)\b)/u;
/** `End board said DRAFT`, `(formerly TBC)`: so it was, and is no more. */
const past =
  /(?<!\p{L})(?:(?:it|which|that|what|wrongly|still|only|first|board|card|caption|title|credit|slate|label|header|footer|page|v\d+) (?:said|read|showed)|formerly|previously|earlier|originally|once|(?:had|has) been|used to (?:say|be|read)|früher|vormals|ehemals|zuvor|bisher|anciennement|auparavant|précédemment)\s(?:(?:only|marked|called|shown as|listed as|the|as|a|an) ){0,2}["'“„«‹‘]?\s?$/iu;
const isStill = /(?<!\p{L})(?:still|not yet|no longer|noch|immer|encore|toujours)(?!\p{L})/iu;
/** `das Wort ENTWURF`, `the word DRAFT`; a stamp in the picture. */
const wordItself = /(?<!\p{L})(?:word|words|wort|wörter|mot|mots)\s$/iu;
const stampItself = /^(?:-| )(?:stempel|aufdruck|schriftzug|stamp|sticker|tampon)(?!\p{L})/iu;
/** Stages of writing. */
const stage =
  /(?<!\p{L})(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|final|next|revised|ersten?r?|zweiten?r?|dritten?r?|premier|deuxième|second|troisième)\s$/iu;
const fewestWords = 6;
/** Beside what is quoted. */
const fewestAround = 5;

/** Whether a word tells of the mark and is none: it is quoted, in a name, said of what was put right, or a stage of writing among others. */
export function isTalkedOf(mark: MarkAt, whole: string): boolean {
  const { text, at, written } = mark;
  const cell = cellAt(mark);
  const [before, after] = [text.slice(Math.max(0, at - 60), at), text.slice(at + written.length)];
  if (isInName(text, at, written.length)) return true;
  if (isStage(before, whole) || wordItself.test(before) || stampItself.test(after)) return true;
  if (wordsOf(cell).length <= wordsOf(written).length) return false;
  if (isInDoneRow(mark)) return true;
  if (past.test(before) && !isStill.test(cell)) return true;
  if (wordsOf(cell).length < fewestWords) return false;
  return isQuoted(mark, cell, before) || said.test(after.slice(0, 120));
}

function cellAt({ text, at }: MarkAt): string {
  const end = text.indexOf("\t", at);
  return text.slice(text.lastIndexOf("\t", at - 1) + 1, end < 0 ? undefined : end);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d]+/gu) ?? [];
}

/** In a row whose other cell says that it is done: `End board said DRAFT | Replaced | Done`. */
function isInDoneRow({ text, at }: MarkAt): boolean {
  const own = text.slice(0, at).split("\t").length - 1;
  const cells = text.split("\t");
  return cells.length > 1 && cells.some((cell, index) => index !== own && saysDone(cell));
}

/** Where the paper tells of several: "FIRST DRAFT" by itself is what a draft calls itself. */
function isStage(before: string, whole: string): boolean {
  if (!stage.test(before)) return false;
  const stages = whole.match(/(?<!\p{L})[\p{L}\d]+(?=\s(?:DRAFT|ENTWURF|BROUILLON))/gu) ?? [];
  return new Set(stages.map((word) => word.toLowerCase()).filter((word) => stage.test(`${word} `))).size > 1;
}

/** Between quotation marks, in a sentence that says more than a label before it. */
function isQuoted({ text, at, written }: MarkAt, cell: string, before: string): boolean {
  const start = [...before].findLastIndex((letter) => opening.includes(letter));
  const inside = start < 0 ? "" : [...before].slice(start + 1).join("");
  const end = [...text.slice(at + written.length, at + written.length + 40)].findIndex((letter) =>
    opening.includes(letter),
  );
  if (start < 0 || end < 0 || wordsOf(inside).length > 3) return false;
  const quoted = text.slice(at - inside.length, at + written.length + end);
  const others = wordsOf(cell).length - wordsOf(quoted).length;
  const isNamed = named.test([...before].slice(0, start).join(""));
  return !isStill.test(cell) && (isNamed || others >= fewestAround);
}
