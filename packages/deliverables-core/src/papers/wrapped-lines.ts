import type { Line } from "./contents.js";

/** A line with the one below it, where the text may run on from one to the other. */
export interface WrappedLine {
  line: Line;
  /** Where the second one begins in its text. */
  border: number;
}

const fewestWords = 3;
const lists = /[,;]|\b(?:and|und|et)\b/i;

/**
 * The lines that run on into the next one, with it: `Thanks to Ann` above `Holly, Siân O’Neill`. A list of names below each other, which
 * has neither commas nor an "and", does not.
 */
export function wrappedLines(lines: readonly Line[]): WrappedLine[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (!next || next.page !== line.page || line.text.includes("\t") || next.text.includes("\t")) return [];
    const isText = line.text.trim().split(/\s+/).length >= fewestWords && lists.test(`${line.text} ${next.text}`);
    if (!isText || /[.:!?]\s*$/.test(line.text)) return [];
    const { cells: _, places: __, ...spot } = line;
    return [{ line: { ...spot, text: `${line.text} ${next.text}` }, border: line.text.length + 1 }];
  });
}

/** Whether a name that runs over the border is whole: nothing with a capital stands directly before or behind it. */
export function isWholeName(text: string, start: number, end: number): boolean {
  return !/\p{Lu}[\p{L}\p{M}'’-]*\s$/u.test(text.slice(0, start)) && !/^[\s’'-]*\p{Lu}/u.test(text.slice(end));
}
