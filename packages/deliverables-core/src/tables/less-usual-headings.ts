import type { AskedColumn } from "./asked-columns.js";
import { plainWords } from "./plain-words.js";
import { readMinor } from "./read-minor.js";
import { readYesNo } from "./read-yes-no.js";
import type { Cell } from "./table.js";

/** With the columns that are called otherwise than usual: `Caption (L-R)`, `Source / Owner`, `Licence expires on`. */
export function withOtherWords(
  headings: Cell[],
  columns: Map<string, number>,
  below: Cell[][],
  asked: AskedColumn[],
): Map<string, number> {
  const all = new Map(columns);
  const taken = new Set(columns.values());
  const take = (column: AskedColumn, isMeant: (heading: string) => boolean, isTheOnlyOne: boolean) => {
    if (all.has(column.name)) return;
    const found = headings.flatMap(({ text }, index) =>
      !taken.has(index) && isMeant(text) && mayHold(column, index, below) ? [index] : [],
    );
    const [at] = found;
    if (at === undefined || (isTheOnlyOne && found.length > 1)) return;
    taken.add(at);
    all.set(column.name, at);
  };
  // Of two columns "In (tape)" and "In (camera)", neither can be told.
  for (const column of asked) take(column, (heading) => columnsMeant(heading, asked).join() === column.name, true);
  for (const column of asked) take(column, (heading) => isOtherwise(heading, column.otherwise), false);
  return all;
}

/** Whether a heading is one of those that are less usual. */
export function isOtherwise(heading: string, otherwise: readonly RegExp[] = []): boolean {
  const plain = plainWords(heading);
  return plain !== "" && otherwise.some((pattern) => pattern.test(plain));
}

/** The columns that a heading names without what stands in its brackets, or in the parts between its strokes. */
function columnsMeant(heading: string, asked: AskedColumn[]): string[] {
  const short = heading.slice(0, 100);
  if (!/[([/|&+]/.test(short)) return [];
  const outside = short.replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, " ");
  const forms = new Set(outside.split(/[/|&+]/).map(plainWords));
  return asked.filter(({ headings }) => headings.some((one) => one !== "" && forms.has(one))).map(({ name }) => name);
}

/** A column of dates holds no times; one of answers holds one. */
function mayHold({ name, kind, answers }: AskedColumn, index: number, below: Cell[][]): boolean {
  const texts = below.map((cells) => cells[index]?.text ?? "");
  if (answers) return texts.some((text) => (name === "minor" ? readMinor(text) : readYesNo(text)) !== undefined);
  return kind !== "date" || !texts.some((text) => isTime.test(text));
}

const isTime = /^\s*\d{1,3}[:;]\d{2}(?:[:;.,]|\s*$)/;
