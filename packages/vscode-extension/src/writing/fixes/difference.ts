import type { SpecText } from "../spec-text.js";
import type { FixEdit } from "./quick-fix.js";

/** One replacement that leads from one text to another. */
export function difference({ text, json }: SpecText, to: string): FixEdit[] {
  if (text === to) return [];
  let start = 0;
  while (start < text.length && text[start] === to[start]) start += 1;
  let end = 0;
  while (end < text.length - start && end < to.length - start && text.at(-1 - end) === to.at(-1 - end)) end += 1;
  return [
    { kind: "replace", range: json.rangeOf(start, text.length - end), newText: to.slice(start, to.length - end) },
  ];
}
