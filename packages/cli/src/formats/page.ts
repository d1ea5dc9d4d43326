import { singleLine } from "deliverables-core";
import type { Paint } from "../terminal/color.js";
import { wrap } from "../terminal/wrap.js";

export interface PageOptions {
  colors: Paint;
  columns: number;
}

/** A rule's page for the terminal: the Markdown that our pages use, and no more. */
export function formatPage(markdown: string, { colors, columns }: PageOptions): string {
  const lines: string[] = [];
  let inCode = false;
  for (const line of markdown.trimEnd().split("\n").map(singleLine)) {
    if (line.startsWith("```")) inCode = !inCode;
    else if (inCode) lines.push(`    ${line}`);
    else lines.push(...formatLine(line, colors, columns));
  }
  return `${lines.join("\n")}\n`;
}

function formatLine(line: string, colors: Paint, columns: number): string[] {
  const heading = /^#+ (.*)$/.exec(line)?.[1];
  if (heading !== undefined) return wrap(heading, columns).map((part) => colors.bold(part));
  const [, marker = "", text = ""] = /^((?:> ?|- )?)(.*)$/.exec(line) ?? [];
  const margin = marker.startsWith(">") ? "  │ " : marker ? "  - " : "";
  const further = marker.startsWith(">") ? margin : " ".repeat(margin.length);
  return formatWords(wrap(text, columns - margin.length), colors).map(
    (part, index) => (index === 0 ? margin : further) + part,
  );
}

/** Bold and code may run over a line's end, so the marks are counted over all lines of the paragraph. */
function formatWords(lines: string[], colors: Paint): string[] {
  let bold = false;
  let code = false;
  return lines.map((line) =>
    line
      .split(/(\*\*|`)/)
      .map((part) => {
        if (part === "`") code = !code;
        if (part === "**" && !code) {
          bold = !bold;
          return "";
        }
        if (part === "`" || part === "") return "";
        return code ? colors.cyan(part) : bold ? colors.bold(part) : part;
      })
      .join(""),
  );
}
