import { plain } from "../delivery/suggest-deliverables.js";
import { readLanguageTag } from "../identifiers/language-tag.js";

/** What the names of a folder have in common: its production numbers, one for each episode where there are several. */
export interface NamesInFolder {
  numbers: string[];
}

/** A name with what varies from title to title written as tokens. */
export interface NameTemplate {
  pattern: string;
  number?: string;
  language?: string;
}

/** `LFD1001A`: letters and digits, at the start of a name, before a separator. */
const numberAtStart = /^([A-Z]{2,}[0-9]{2,}[A-Z0-9]*)(?=[_. -]|$)/;

/** The production numbers in these names. Several count as episodes only if files of each are called alike. */
export function namesInFolder(paths: readonly string[]): NamesInFolder {
  const counts = new Map<string, number>();
  const alike = new Map<string, Set<string>>();
  for (const path of paths) {
    const number = numberOf(path);
    if (number === undefined) continue;
    counts.set(number, (counts.get(number) ?? 0) + 1);
    const rest = path.replaceAll(number, "\n");
    alike.set(rest, (alike.get(rest) ?? new Set()).add(number));
  }
  const shared = new Set([...alike.values()].filter((numbers) => numbers.size > 1).flatMap((numbers) => [...numbers]));
  if (shared.size > 1) return { numbers: [...shared].sort() };
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return { numbers: most ? [most[0]] : [] };
}

/**
 * A path as a pattern: its production number and its language as tokens, and of stills and papers the running number as a
 * wildcard. Numbers in the names of media stay: `51` and `20` are no takes.
 */
export function nameTemplate(path: string, { numbers }: NamesInFolder, runs: boolean): NameTemplate {
  const own = numberOf(path);
  const number = own !== undefined && numbers.includes(own) ? own : undefined;
  const language = languageOf(path);
  let pattern = plain(path);
  // Running numbers first: a production number has digits too.
  if (number !== undefined) pattern = pattern.replaceAll(number, "\u0001");
  if (language !== undefined) pattern = replaceLast(pattern, language, "\u0002");
  if (runs) pattern = pattern.replace(/([_. -])\d+(?=[^/]*$)/g, "$1*");
  pattern = pattern.replaceAll("\u0001", "<productionNumber>").replaceAll("\u0002", "<language>");
  return { pattern, ...(number !== undefined && { number }), ...(language !== undefined && { language }) };
}

function numberOf(path: string): string | undefined {
  for (const part of path.split("/").reverse()) {
    const [, number] = numberAtStart.exec(part) ?? [];
    if (number !== undefined) return number;
  }
  return undefined;
}

/** `de` of `LFD1001A_de.xml`, `pt-BR` of `Cards_pt-BR.zip`; undefined where no part of the name is a language. */
function languageOf(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const parts = [...name.matchAll(/(?<=[_. ])([a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2}|-\d{3})?)(?=[_. ])/g)];
  return parts.map(([, tag = ""]) => tag).findLast((tag) => "canonical" in readLanguageTag(tag));
}

function replaceLast(text: string, one: string, other: string): string {
  const at = text.lastIndexOf(one);
  return at < 0 ? text : text.slice(0, at) + other + text.slice(at + one.length);
}
