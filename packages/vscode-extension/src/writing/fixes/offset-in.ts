import type { TextPosition } from "deliverables-core";

/** The UTF-16 offset of a position; the end of the text where it has no such line. */
export function offsetIn(text: string, { line, column }: TextPosition): number {
  let start = 0;
  for (let number = 1; number < line; number += 1) {
    const end = text.indexOf("\n", start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return Math.min(start + column - 1, text.length);
}
