import { displayWidth } from "./display-width.js";

/**
 * The text in lines of at most `columns`, broken between words; the first line has `taken` columns less.
 * A word that is too long keeps a line of its own, whole, so that a path can be copied.
 */
export function wrap(text: string, columns: number, taken = 0): string[] {
  const lines: string[] = [];
  let line: string | undefined;
  let used = taken;
  for (const word of text.split(" ")) {
    const width = displayWidth(word);
    if (line !== undefined && used + 1 + width > columns) {
      lines.push(line);
      line = word;
      used = width;
    } else {
      used += line === undefined ? width : width + 1;
      line = line === undefined ? word : `${line} ${word}`;
    }
  }
  return [...lines, line ?? ""];
}
