import type { Contents, Line, Spot } from "../contents.js";
import { spotIn } from "../find-text.js";

/** Something private in a paper: where, and what may be said of it. */
export interface PrivateTrace {
  at: Spot;
  /** Masked: it is never printed in full. */
  masked: string;
  /** In full, to mask it where it stands. It goes into no report. */
  written: string;
  /** Where else than in a cell or a paragraph, in words that finish "holds a bank account …". */
  where?: string;
  /** Nobody sees it. */
  unseen?: true;
}

/** A line of a paper, and whether it is one that nobody sees. */
export interface OutgoingLine extends Line {
  unseen?: true;
}

/** As many of a kind as are counted in a paper. */
const most = 1000;
/** Of a line without end, so much is looked at. */
const longestLine = 20_000;

/** Blanks that Word and web pages set into numbers, so that they do not break. */
const otherBlanks = /[\r\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/g;

function textOf({ text }: Line): string {
  return withPlainBlanks(text.slice(0, longestLine));
}

function withPlainBlanks(text: string): string {
  return text.replaceAll(otherBlanks, " ");
}

/**
 * Looks at a paper line by line. `find` gives what stands in a line, and what may be said of it; it also sees the line before. A paper in
 * which none of the `signs` stands anywhere holds nothing, and is not looked at further: most papers.
 */
export function traceLines(
  { lines }: Contents,
  signs: readonly RegExp[],
  find: (text: string, before: string) => Iterable<{ written: string; masked: string }> | undefined,
): PrivateTrace[] {
  // Made anew for each rule: kept, the texts of five hundred papers would take more than the papers.
  const whole = withPlainBlanks(lines.map(({ text }) => text.slice(0, longestLine)).join("\n"));
  if (!signs.some((sign) => sign.test(whole))) return [];
  const found: PrivateTrace[] = [];
  let before = "";
  for (const line of lines) {
    const text = textOf(line);
    for (const { written, masked } of find(text, before) ?? []) {
      if (found.length >= most) return found;
      found.push({
        at: spotOf(line, written),
        masked,
        written,
        ...(line.where !== undefined && { where: line.where }),
        ...((line as OutgoingLine).unseen && { unseen: true as const }),
      });
    }
    before = text;
  }
  return found;
}

function spotOf(line: Line, written: string): Spot {
  const { written: _, ...at } = spotIn(line, written);
  return at;
}
