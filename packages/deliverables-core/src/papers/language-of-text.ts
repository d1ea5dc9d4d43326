import type { Contents, TextLanguage } from "./contents.js";

/** Sentences for a programme guide have as many; below it, a few names decide. */
const fewestLetters = 60;
/** More tells no more. */
const mostCharacters = 20_000;

/** So many lines are looked at by themselves. */
const mostPassages = 60;

/**
 * Finds out in which language a text is written, and keeps it with the text. Loaded when a spec asks for it, because the package holds
 * what letters follow each other in 60 languages.
 */
export async function tellLanguage(contents: Contents): Promise<void> {
  if (contents.language) return;
  const text = sentencesOf(contents);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewestLetters) {
    contents.language = { letters, likeness: {} };
    return;
  }
  const { eld } = await import("eld/extrasmall");
  const likenessOf = (part: string) => {
    const told = eld.detect(part);
    return told.isReliable() ? told.getScores() : {};
  };
  const long = contents.lines
    .map((line) => ({ line, letters: line.text.slice(0, mostCharacters).match(/\p{L}/gu)?.length ?? 0 }))
    .filter((one) => one.letters >= fewestLetters)
    .slice(0, mostPassages);
  const passages = long.map((one) => ({ ...one, likeness: likenessOf(one.line.text.slice(0, mostCharacters)) }));
  contents.language = { letters, likeness: likenessOf(text), ...(passages.length > 1 && { passages }) };
}

/** Lines of several words: labels, names and numbers are of no language. */
function sentencesOf({ lines }: Contents): string {
  let text = "";
  for (const line of lines) {
    if (text.length > mostCharacters) break;
    if (line.text.trim().split(/\s+/).length > 2) text += `${line.text}\n`;
  }
  return text.slice(0, mostCharacters);
}

/** How like two languages a text may be before it is said to be of one of them: Danish and Norwegian differ by 0.08. */
const clearly = 0.12;
/** Of a text in a language that it knows, the package says 0.7 to 0.85; of one that it does not know, less than 0.5. */
const likely = 0.6;

/** Whether a text is in a language (`de`, `de-AT`: regions cannot be told), or why nobody can tell. */
export function isInLanguage(
  { letters, likeness }: TextLanguage,
  tag: string,
): { is: boolean; seems: string } | { unknown: string } {
  if (letters < fewestLetters)
    return { unknown: `it has ${letters} letters in sentences, and it takes ${fewestLetters} to tell` };
  const [main = ""] = tag.toLowerCase().split("-");
  const wanted = sameAs[main] ?? main;
  const ranked = Object.entries(likeness).sort(([, left], [, right]) => right - left);
  const [best] = ranked;
  if (!best || best[1] < likely) return { unknown: "its words are like no language that is known here" };
  if (best[0] === wanted) return { is: true, seems: best[0] };
  if (!known.has(wanted)) return { unknown: `no text in ${nameOf(tag)} can be told from others here` };
  if (best[1] - (likeness[wanted] ?? 0) < clearly)
    return { unknown: `it may be ${nameOf(wanted)} or ${nameOf(best[0])}, which are much alike` };
  return { is: false, seems: best[0] };
}

/** `German`. */
export function nameOf(tag: string): string {
  return new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
}

/** Languages that the package has under another code. */
const sameAs: Record<string, string> = { nb: "no", nn: "no", fil: "tl", iw: "he", cmn: "zh" };

const known = new Set(
  "am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy is it ja ka kn ko ku lo lt lv ml mr ms nl no or pa pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh".split(
    " ",
  ),
);
