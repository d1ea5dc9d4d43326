import type { Line } from "./contents.js";

/** A typed form leads to its values with dots, and one to be filled in has a line to write on: `Result ........ PASS`. */
const leader = /^\s*:?\s*(?:\.{3,}|…[….]*|(?:\.\s){3,}\.?|·{3,}|_{2,})\s*/u;
const blank = /^[\s:._…·]*$/u;

/** Whether dots or a line stand behind a heading. */
export function isLed(rest: string): boolean {
  return leader.test(rest);
}

/** A value without the dots that lead to it and the line on which it is written; nothing where there is no more than those. */
export function withoutLine(value: string): string {
  if (blank.test(value)) return "";
  return value
    .replace(leader, "")
    .replace(/\s*(?:_{2,}|…{2,}|\.{4,})$/u, "")
    .trim();
}

const isPath = /^["']?(?:[a-z]:[\\/]|[\\/]{1,2}[^\s\\/]|(?:file|smb|afp):)/i;
const hasExtension = /\.[a-z\d]{2,8}["')]?(?:\s*\([^()]*\))?$/i;
/** A path is cut where its line is full, more than once if it is long. */
const mostLines = 3;

/** A path that goes on in the lines below, until it ends in the name of a file: PDFs break them wherever the column is full. */
export function wholePath(value: string, lines: readonly Line[], index: number): string {
  let path = value;
  const page = lines[index]?.page;
  for (let below = 1; below <= mostLines && isPath.test(path) && !hasExtension.test(path); below++) {
    const next = lines[index + below];
    const text = next?.text.trim() ?? "";
    const isLabel = text === "" || text.includes("\t") || /:(?:\s|$)/.test(text);
    if (!next || next.page !== page || isLabel || text.length > 200) return value;
    path += text;
  }
  return hasExtension.test(path) ? path : value;
}
