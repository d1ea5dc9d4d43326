/** A mark that was found in a line, and where. */
interface Place {
  text: string;
  at: number;
  written: string;
}

/** What stands before the words of a speaker in one cell: `10:04:02:00 JO (V/O):`. */
const beforeSpeech =
  /^\s*(?:\d{1,4}[.\s]\s*)?(?:\[?\d{1,2}:\d{2}(?::\d{2}(?:[:;.]\d{2})?)?\]?\s+)?(?:\p{Lu}[\p{Lu}\d'’. -]{0,30}(?:\s?\([^()]{1,20}\))?:)?/u;

/** "Translation TBC" is no sentence. */
const fewestOthers = 4;

/**
 * Whether it is a word of somebody who speaks in the film: `PIP: DRAFT! Close the door!`. What is no sentence (`JO: TBC`) stands in place
 * of the words.
 */
export function isInSpeech({ text, at, written }: Place, spoken: ReadonlySet<number> | undefined): boolean {
  if (!spoken) return false;
  const start = text.lastIndexOf("\t", at - 1) + 1;
  const end = text.indexOf("\t", at);
  const cell = text.slice(start, end < 0 ? undefined : end);
  if (!spoken.has(text.slice(0, at).split("\t").length - 1)) return false;
  const words = cell.replace(beforeSpeech, "");
  const rest = words.replaceAll(written, "");
  const others = rest.match(/[\p{L}\d]+/gu) ?? [];
  return rest.includes("!") || (others.length > 0 && (/[.?…]/.test(rest) || others.length >= fewestOthers));
}

const fewestWords = 6;
/** `a file marked "DRAFT"`. */
const named =
  /(?<!\p{L})(?:called|named|says?|said|reads?|writes?|wrote|written|word|words|stamp(?:ed)?|marked|labell?ed|entitled|titled|genannt|namens|steht|stand|schrieb|wort|gestempelt|appelée?|intitulée?|marquée?|mot|lit|dit)\s*:?\s*["'“”„«‹‘]\s?$/iu;
/** `TBC, as my producer would put it.` */
const quoted =
  /^["'“”»›’]?,["'“”»›’]? (?:as (?!soon )[^.!?\t]{1,60}?\b(?:puts?|says?|said|calls?|called)\b|(?:he|she|they|I|we|\p{Lu}\p{Ll}+) (?:said|says|wrote|writes|added|adds|joked?s?)\b)/u;

/** Whether a running sentence talks of the word and does not use it. */
export function isTalkedOf({ text, at, written }: Place): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at + written.length)];
  if (
    text
      .slice(text.lastIndexOf("\t", at - 1) + 1)
      .trim()
      .split(/\s+/).length < fewestWords
  )
    return false;
  return (named.test(before.slice(-40)) && /^\s?["'“”»›’]/.test(after)) || quoted.test(after.slice(0, 120));
}
