import { foldedName } from "../delivery/names/portable-names.js";

/** What somebody meant by a name in a list. */
export interface NamedFile {
  path: string;
  /** How the written name differs; absent where the name is the file's own. */
  differs?: "capitals" | "ending" | "spelling";
}

/** Files by the ways in which a table may write their names: with their folders or without them, with their extension or without it. */
export function filesNamedInATable(paths: readonly string[]): (written: string) => NamedFile | undefined {
  const byName = new Map<string, string>();
  for (const path of paths)
    for (const form of formsOf(path).map(foldedName)) if (!byName.has(form)) byName.set(form, path);
  const byWords = new Map<string, string[]>();
  for (const path of paths) byWords.set(wordsOfName(path), [...(byWords.get(wordsOfName(path)) ?? []), path]);
  return (text) => {
    // Of a whole path on somebody's machine its end counts.
    const written = /^([a-z]:|\/)/i.test(text) && !byName.has(foldedName(text)) ? baseName(text) : text;
    const path = byName.get(foldedName(written));
    if (path !== undefined) return formsOf(path).includes(written) ? { path } : { path, differs: "capitals" };
    const [only, ...more] = byWords.get(wordsOfName(written)) ?? [];
    if (only === undefined || more.length > 0 || !/\p{L}/u.test(stemOf(written))) return undefined;
    const isEnding = foldedName(stemOf(written)) === foldedName(stemOf(only));
    return { path: only, differs: isEnding ? "ending" : "spelling" };
  };
}

/** Its whole path, its end from any of its folders on (`Day1/a.jpg` of `Stills/Day1/a.jpg`), its name, and its name without the extension. */
function formsOf(path: string): string[] {
  const folders = path.split("/");
  const ends = folders.map((_, index) => folders.slice(index).join("/"));
  return [...ends, stemOf(path)].map((form) => form.normalize("NFC"));
}

/** What two names have in common that differ in their extension, in blanks and dashes, or in the zeros of their numbers. */
export function wordsOfName(path: string): string {
  const words = foldedName(stemOf(path)).match(/\p{L}+|\p{N}+/gu) ?? [];
  return words.map((word) => word.replace(/^0+(?=\d)/, "")).join(" ");
}

function stemOf(path: string): string {
  return baseName(path).replace(/\.[^.]{1,5}$/, "");
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
