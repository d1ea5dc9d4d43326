import type { AskedColumn } from "./asked-columns.js";
import { plainWords } from "./plain-words.js";
import { spreadHeadings } from "./spread-headings.js";
import type { Cell } from "./table.js";

/**
 * Two rows of headings as one: `Licence` over `No. | From | Until` gives `Licence No.`, `From`, `Until`, and what stands in one of
 * the rows only stays as it is. Whether they are headings at all shows in what is found among them.
 */
export function joinedHeadings(upper: Cell[], lower: Cell[], asked: AskedColumn[]): Cell[] {
  const known = new Set(asked.flatMap(({ headings }) => headings));
  const above = spreadHeadings(upper, lower);
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const [top, own] = [upper[index] ?? { text: "" }, lower[index] ?? { text: "" }];
    // A cell that is merged downwards says the same in both rows.
    if (own.text === "" || own.text === top.text) return top.text === "" ? own : top;
    const both = `${above[index] ?? ""} ${own.text}`;
    return known.has(plainWords(both)) ? { ...own, text: both } : own;
  });
}
