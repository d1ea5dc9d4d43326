import { fold } from "./find-text.js";

/** A way to write a title. */
export interface TitleSpelling {
  text: string;
  /** True: it is one only where it stands in capitals, which many write without accents. */
  inCapitals?: true;
}

const articles = "the|a|an|der|die|das|ein|eine|le|la|les|un|une|el|los|las|il|lo|gli";
const inFront = new RegExp(String.raw`^(${articles})\s+(.+)$`, "iu");
const behind = new RegExp(String.raw`^(.+?),\s*(${articles})$`, "iu");
/** What stands between the two parts of a title. */
const divider = /\s*[:\u2013\u2014]\s*|\s+-\s+/;
/** Between two words: a film may be called "Et". */
const and = /(?<=\S )(?:and|und|et)(?= \S)/u;
const sign = /(?<=\S )[&+](?= \S)/u;
const everySign = new RegExp(sign, "gu");
const everyAnd = new RegExp(and, "gu");
/** As it is written where there are no dots. Dots are not left out of capitals, as accents are. */
const dotted: readonly [RegExp, string][] = [
  [/ä/g, "ae"],
  [/ö/g, "oe"],
  [/ü/g, "ue"],
  [/å/g, "aa"],
];
const most = 40;

/**
 * The ways in which papers write a title, its own first: `Long Field, The`; `Rock and Roll` for `Rock & Roll`; a dash or a line's end for
 * a colon; `Mueller` for `Müller`; and in capitals without accents. Folded, as texts are compared.
 */
export function titleSpellings(title: string): TitleSpelling[] {
  const own = fold(title);
  const found = [own]
    .flatMap((text) => [text, ...withArticleMoved(text)])
    .flatMap((text) => [text, ...withOtherAnd(text)])
    .flatMap((text) => [text, ...withOtherDivider(text)])
    .flatMap((text) => [text, ...withoutDots(text)]);
  const spellings = [...new Set(found)].slice(0, most);
  const bare = spellings.map(withoutAccents).filter((text) => !spellings.includes(text));
  return [
    ...spellings.map((text) => ({ text })),
    ...[...new Set(bare)].map((text) => ({ text, inCapitals: true as const })),
  ];
}

/** Whether a text has no small letter. */
export function isInCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text.replaceAll("ß", ""));
}

/** Whether every word of a title has only capitals in the line in which it stands. */
export function standsInCapitals(title: string, line: string): boolean {
  const words = new Set(line.match(/[\p{L}\d]+/gu));
  return (title.match(/[\p{L}\d]+/gu) ?? []).every((word) => words.has(word.toUpperCase()));
}

function withArticleMoved(text: string): string[] {
  const [, article, rest] = inFront.exec(text) ?? [];
  if (article !== undefined && rest !== undefined) return [`${rest}, ${article}`];
  const [, title, last] = behind.exec(text) ?? [];
  return title === undefined ? [] : [`${last} ${title}`];
}

/** Only a sign stands for the word in any language; one word does not stand for another. */
function withOtherAnd(text: string): string[] {
  if (and.test(text)) return [text.replaceAll(everyAnd, "&")];
  return sign.test(text) ? ["and", "und", "et"].map((word) => text.replaceAll(everySign, word)) : [];
}

function withOtherDivider(text: string): string[] {
  const parts = text.split(divider);
  return parts.length < 2 || parts.includes("") ? [] : [": ", " - ", " "].map((between) => parts.join(between));
}

function withoutDots(text: string): string[] {
  let plain = text;
  for (const [letter, instead] of dotted) plain = plain.replaceAll(letter, instead);
  return plain === text ? [] : [plain];
}

/** An accent on a letter. Marks of other scripts are vowels, and a Cyrillic Й is no И. */
const accents = /(?<=[\p{Script=Latin}\p{Script=Greek}])[\u0300-\u036f]+/gu;

/** A folded text without its accents; the dots of German and Scandinavian letters are none. */
export function withoutAccents(text: string): string {
  return [...text.normalize("NFC")]
    .map((letter) => (/[äöüå]/.test(letter) ? letter : letter.normalize("NFD")))
    .join("")
    .replaceAll(accents, "")
    .normalize("NFC")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae");
}
