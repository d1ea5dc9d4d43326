import type { Cell } from "./table.js";

/** Of two rows of headings, what the upper one says over each column: as far as cells are merged; where none is, as far as something stands below. */
export function spreadHeadings(upper: Cell[], lower: Cell[]): string[] {
  const hasMerged = upper.some(({ columns = 1 }) => columns > 1);
  const above: string[] = [];
  let [word, left] = ["", 0];
  for (let index = 0; index < Math.max(upper.length, lower.length); index++) {
    const { text, columns = 1 } = upper[index] ?? { text: "" };
    const endsHere = hasMerged ? left <= 0 : (lower[index]?.text ?? "") === "";
    if (text !== "") [word, left] = [text, columns];
    else if (endsHere) word = "";
    above.push(word);
    left -= 1;
  }
  return above;
}
