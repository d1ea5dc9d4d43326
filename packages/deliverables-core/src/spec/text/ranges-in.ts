import type { TextPosition, TextRange } from "../../report/finding.js";

/** Gives the lines and columns of offsets in a text. */
export function rangesIn(text: string): (start: number, end: number) => TextRange {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  const position = (offset: number): TextPosition => {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
  };
  return (start, end) => ({ start: position(start), end: position(Math.min(Math.max(start, end), text.length)) });
}
