import { readFileSync } from "node:fs";

/** Where a piece of text stands in a file: line and column, from 1. The `nth` of several counts from 0. */
export function placeOf(path, piece, nth = 0) {
  const text = readFileSync(path, "utf8");
  let offset = -1;
  for (let count = 0; count <= nth; count += 1) offset = text.indexOf(piece, offset + 1);
  if (offset < 0) throw new Error(`${path} does not hold ${piece} ${nth + 1} times.`);
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: before.at(-1).length + 1, length: piece.length };
}
