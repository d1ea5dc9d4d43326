import { splitLines } from "./split-lines.js";

/** In the order in which they win a draw. */
const delimiters = ["\t", ";", ",", "|"] as const;

/** Enough lines to tell, however long the sheet is. */
const sampleLines = 100;

/**
 * What stands between the cells: the character that divides most lines into the same number of cells. A first line `sep=;`,
 * as Excel writes it, says so itself.
 */
export function guessDelimiter(text: string): string {
  const [, stated] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  if (stated) return stated;
  const unquoted = text.slice(0, 200_000).replaceAll(/"[^"]*"/g, "");
  const lines = splitLines(unquoted, sampleLines).filter((line) => line.trim() !== "");
  let best: string = ",";
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const score = scoreOf(lines.map((line) => line.split(delimiter).length - 1));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** The share of lines that agree on one number of delimiters, counted double against that number: decimal commas are many, too. */
function scoreOf(counts: number[]): number {
  const agreeing = new Map<number, number>();
  for (const count of counts) if (count > 0) agreeing.set(count, (agreeing.get(count) ?? 0) + 1);
  return Math.max(0, ...[...agreeing].map(([count, lines]) => (lines / counts.length) ** 2 * Math.min(count, 20)));
}
