import type { Cell } from "./table.js";

const longest = 60;

/** What stands in a cell, for a sentence: in quotes, in one line, and not longer than one reads. */
export function sayCell({ text }: Cell): string {
  const line = text.replaceAll(/\s+/g, " ");
  return `"${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}"`;
}
