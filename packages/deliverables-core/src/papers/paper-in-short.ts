import type { Contents } from "./contents.js";
import type { Paper } from "./paper.js";

/** For examples: a PDF of one page with these lines. */
export function paperOf(...lines: string[]): Paper {
  return {
    format: "PDF",
    contents: { lines: lines.map((text) => ({ text, page: 1 })), pages: 1, pagesWithoutText: [] },
  };
}

/** For examples: a paper of which only this is told. */
export function paperWith(contents: Partial<Contents>, format = "PDF"): Paper {
  return { format, contents: { lines: [], ...contents } };
}

/** For examples: a text file with these lines. */
export function textOf(...lines: string[]): Paper {
  return {
    format: "text",
    contents: {
      lines: lines.map((text, index) => ({
        text,
        place: { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: text.length + 1 } },
      })),
    },
  };
}
