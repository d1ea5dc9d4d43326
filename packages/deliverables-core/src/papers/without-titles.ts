import { titleSpellings } from "./title-spellings.js";

/** Longer ones are no titles. */
const mostWords = 20;
/** How many signs may stand between two words of a title: blanks, a dash, the end of a line. */
const between = String.raw`[^\p{L}\d]{0,3}`;

/**
 * A text of the same length in which a title is no word any more, wherever it stands and whatever is between its words: "DRAFT" is
 * left of `DRAFT – Draft Day`, and nothing of `DRAFT_DAY`. Tabs and line ends stay.
 */
export function withoutTitles(text: string, titles: readonly string[]): string {
  const small = text.toLowerCase();
  return titles.reduce((left, title) => {
    const [first = "", ...more] = wordsIn(title);
    if (first === "" || more.length >= mostWords) return left;
    if (more.length === 0) return small.includes(first) ? withoutWord(left, text, title, first) : left;
    // Of a title that begins with an article the rest may stand before it.
    if (![first, ...more].some((word) => word.length > 2 && small.includes(word))) return left;
    return spellingsOf(title).reduce(withoutWords, left);
  }, text);
}

/** What stands before a title: `Programme title`, `Titre de l'œuvre`, `Film`. */
const titleLabel =
  /^\s*(?:[\p{L}'’]+ ){0,3}(?:titles?|titel|titre|film|programme|program|production|episode|sendung|œuvre|oeuvre)\s*[:\t]\s*/iu;

/**
 * The same, where one word alone decides: a title of one word counts only behind its label, so that "VOID" stays what it is in a paper
 * about a film of that name.
 */
export function withoutSureTitles(text: string, titles: readonly string[]): string {
  const [label] = titleLabel.exec(text) ?? [];
  return withoutTitles(text, label === undefined ? titles.filter((title) => wordsIn(title).length > 1) : titles);
}

/** Whether a text says something that its titles do not say by themselves. */
export function saysBesideTitles(text: string, titles: readonly string[], says: (text: string) => boolean): boolean {
  if (!says(text)) return false;
  const rest = withoutTitles(text, titles);
  return rest === text || says(rest);
}

/** Where one line of the text has a title of one word in two ways of writing, the other one is no title: `DRAFT – Draft`. */
function withoutWord(left: string, text: string, title: string, word: string): string {
  const asWritten = patternOf([title.trim()], "gu");
  const anyhow = patternOf([word], "giu");
  const lines = text.split("\n");
  return left
    .split("\n")
    .map((line, index) => line.replaceAll((lines[index] ?? "").search(asWritten) >= 0 ? asWritten : anyhow, covered))
    .join("\n");
}

function withoutWords(text: string, words: readonly string[]): string {
  return text.replaceAll(patternOf(words, "giu"), covered);
}

function patternOf(words: readonly string[], flags: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])${words.map(escaped).join(between)}(?![\p{L}\d])`, flags);
}

function covered(written: string): string {
  return written.replaceAll(/[^\t\n]/g, "§");
}

function spellingsOf(title: string): string[][] {
  const all = [title, ...titleSpellings(title).map(({ text }) => text)].map(wordsIn);
  return [...new Map(all.map((words) => [words.join(" "), words])).values()];
}

export function wordsIn(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\d]+/gu) ?? []
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
