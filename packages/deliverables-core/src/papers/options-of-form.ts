import type { Line } from "./contents.js";
import { emptyBox, tickedBox } from "./form-marks.js";

const box = `(?:${tickedBox}|${emptyBox})`;
const result =
  "(?:pass|passed|fail|failed|n?ok|approved|rejected|accepted|refused|not applicable|n/?a|bestanden|nicht bestanden|freigegeben|nicht freigegeben|abgelehnt|entfällt|(?:non )?conforme|accepté|refusé|sans objet|yes|no|ja|nein|oui|non)";
/** One answer of a form and its box, and nothing else: `☐ FAIL`, `PASS [x]`. */
const option = new RegExp(String.raw`^\s*(?:${box}\s*${result}|${result}\s*${box})\s*$`, "iu");
const hasBox = new RegExp(box, "iu");
const mostOptions = 5;
const longest = 40;

/** Whether a text is one answer of a form, with its box. */
export function isOption(text: string): boolean {
  return text.length <= longest && option.test(text);
}

/** A value that is one answer of a form, with the other answers in the cells behind it and in the lines below: `☐ FAIL ☒ PASS`. */
export function withOptions(value: string, lines: readonly Line[], index: number): string {
  if (!hasBox.test(value.slice(0, longest)) || !isOption(value)) return value;
  const line = lines[index];
  const cells = line?.text.split("\t") ?? [];
  const at = cells.findIndex((cell) => cell.includes(value));
  const beside = takeOptions(cells.slice(at + 1));
  // Where the line goes on otherwise, nothing below belongs to it.
  const isWhole = at >= 0 && at + 1 + beside.length === cells.length;
  const below = isWhole
    ? takeOptions(
        lines.slice(index + 1, index + 1 + mostOptions).map(({ text, page }) => (page === line?.page ? text : "")),
      )
    : [];
  return [value, ...beside, ...below].slice(0, mostOptions).join(" ");
}

/** Those at the beginning that are options. */
function takeOptions(texts: readonly string[]): string[] {
  const end = texts.findIndex((text) => !isOption(text));
  return texts.slice(0, end < 0 ? texts.length : end).map((text) => text.trim());
}
