import { splitLines } from "../tables/split-lines.js";
import type { Line } from "./contents.js";

/** A line without any end is a dump; so much of it is looked at. */
const longestLine = 100_000;

/** The lines of a text, each with its place as editors count. Lines without text are left out. */
export function linesOfText(text: string): Line[] {
  return splitLines(text).flatMap((whole, index): Line[] => {
    const line = whole.slice(0, longestLine);
    if (line.trim() === "") return [];
    const place = { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: line.length + 1 } };
    return [{ text: line, place }];
  });
}

/** Lines of which nobody knows where they stand in the file. */
export function placelessLines(text: string): Line[] {
  return text
    .split("\n")
    .map((line) => line.trim().slice(0, longestLine))
    .filter((line) => line !== "")
    .map((line) => ({ text: line }));
}
