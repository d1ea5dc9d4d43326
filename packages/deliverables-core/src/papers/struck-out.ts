import type { Contents, Line } from "./contents.js";
import { findEach } from "./find-text.js";

/** A value of which a part is struck through: what is left of it, or the whole of it where nothing is left. */
export interface StruckValue {
  value: string;
  /** The words that a stroke goes through. */
  struck?: string;
}

/** What of a value that stands in a line counts. */
export function withoutStruck(line: Line, value: string): StruckValue {
  // Behind its heading, in which the same word may stand.
  const from = line.strokes ? line.text.lastIndexOf(value) : -1;
  if (from < 0 || value === "") return { value };
  const struck = struckBetween(line, from, from + value.length);
  if (struck.length === 0) return { value };
  const words = struck.map(([start, end]) => line.text.slice(start, end).trim()).join(" ");
  let rest = "";
  let at = from;
  for (const [start, end] of [...struck, [from + value.length, 0] as const]) {
    rest += line.text.slice(at, start);
    at = end;
  }
  return /[\p{L}\d]/u.test(rest) ? { value: rest.trim(), struck: words } : { value, struck: words };
}

/** Whether a stroke goes through a text everywhere it stands. */
export function isStruckOut(contents: Contents, wanted: string): boolean {
  let isFound = false;
  for (const { line, written } of findEach(contents, wanted)) {
    const from = line.strokes ? line.text.indexOf(written) : -1;
    if (from < 0 || struckBetween(line, from, from + written.length).length === 0) return false;
    isFound = true;
  }
  return isFound;
}

function struckBetween({ strokes = [] }: Line, from: number, to: number): [number, number][] {
  return strokes
    .map(([start, end]): [number, number] => [Math.max(start, from), Math.min(end, to)])
    .filter(([start, end]) => start < end);
}
