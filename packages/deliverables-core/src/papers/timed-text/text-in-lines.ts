import type { Spot } from "../contents.js";

/** A whole line of a file as editors count it. */
export function lineSpot(index: number, text: string): Spot {
  return {
    place: { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: Math.max(1, text.length) + 1 } },
  };
}
