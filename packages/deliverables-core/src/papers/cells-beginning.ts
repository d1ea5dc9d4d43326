import type { Contents } from "./contents.js";
import { fold } from "./find-text.js";

/** A cell of a line that may be a heading: the line's place in the paper, its column, and its folded text. */
export interface CellPlace {
  index: number;
  column: number;
  folded: string;
}

/** Nearly a hundred headings are looked up in every paper, and a paper can have 100,000 lines. */
const known = new WeakMap<Contents, Map<string, CellPlace[]>>();

/** Cells that begin as a folded heading does, in the order of the paper. */
export function cellsBeginning(contents: Contents, wanted: string): CellPlace[] {
  const places = known.get(contents) ?? placesByBeginning(contents);
  known.set(contents, places);
  const alike =
    wanted.length >= beginningLength
      ? (places.get(beginning(wanted)) ?? [])
      : [...places].filter(([start]) => start.startsWith(wanted)).flatMap(([, some]) => some);
  const found = alike.filter(({ folded }) => folded.startsWith(wanted));
  return wanted.length >= beginningLength
    ? found
    : found.sort((left, right) => left.index - right.index || left.column - right.column);
}

function placesByBeginning({ lines }: Contents): Map<string, CellPlace[]> {
  const places = new Map<string, CellPlace[]>();
  for (const [index, { text }] of lines.entries())
    for (const [column, cell] of text.split("\t").entries()) {
      const folded = fold(cell);
      const before = places.get(beginning(folded));
      if (before) before.push({ index, column, folded });
      else places.set(beginning(folded), [{ index, column, folded }]);
    }
  return places;
}

const beginningLength = 2;

function beginning(folded: string): string {
  return folded.slice(0, beginningLength);
}
