import type { AskedColumn } from "./asked-columns.js";
import { plainWords } from "./plain-words.js";
import type { Cell } from "./table.js";

/** With the columns that are called otherwise than usual. A column of times is none of them. */
export function withOtherWords(
  headings: Cell[],
  columns: Map<string, number>,
  below: Cell[][],
  asked: AskedColumn[],
): Map<string, number> {
  const all = new Map(columns);
  const taken = new Set(columns.values());
  for (const { name, otherwise } of asked) {
    if (!otherwise || all.has(name)) continue;
    const at = headings.findIndex(
      ({ text }, index) =>
        isOtherwise(text, otherwise) &&
        !taken.has(index) &&
        !below.some((cells) => isTime.test(cells[index]?.text ?? "")),
    );
    if (at < 0) continue;
    taken.add(at);
    all.set(name, at);
  }
  return all;
}

/** Whether a heading is one of those that are less usual. */
export function isOtherwise(heading: string, otherwise: readonly RegExp[] = []): boolean {
  const plain = plainWords(heading);
  return plain !== "" && otherwise.some((pattern) => pattern.test(plain));
}

const isTime = /^\s*\d{1,3}[:;]\d{2}(?:[:;.,]|\s*$)/;
