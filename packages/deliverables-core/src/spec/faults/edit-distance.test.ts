import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "./edit-distance.js";

describe("editDistance", () => {
  it.each([
    ["version", "version", 0],
    ["verison", "version", 1],
    ["numer", "number", 1],
    ["colour", "color", 1],
    ["kitten", "sitting", 3],
    ["", "abc", 3],
    ["abc", "", 3],
    ["ca", "abc", 3],
  ])("counts the slips from %s to %s", (left, right, distance) => {
    expect(editDistance(left, right, 3)).toBe(distance);
  });

  it("gives up beyond the limit", () => {
    expect(editDistance("kitten", "sitting", 2)).toBeUndefined();
    expect(editDistance("a", "b", 0)).toBeUndefined();
    expect(editDistance("a", "a", 0)).toBe(0);
  });

  it("agrees with the whole table, whatever the limit", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "é", "😀"), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 6 }), (left, right, limit) => {
        const distance = wholeTable([...left], [...right]);
        expect(editDistance(left, right, limit)).toBe(distance <= limit ? distance : undefined);
      }),
      { numRuns: 2000 },
    );
  });
});

/** The textbook's table of all cells. */
function wholeTable(from: string[], to: string[]): number {
  const table = Array.from({ length: from.length + 1 }, (_, row) =>
    Array.from({ length: to.length + 1 }, (_, column) => (row === 0 ? column : row)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = 1; row <= from.length; row += 1) {
    for (let column = 0; column <= to.length; column += 1) {
      const cells = table[row];
      if (!cells || column === 0) continue;
      const same = from[row - 1] === to[column - 1];
      const steps = [at(row - 1, column - 1) + (same ? 0 : 1), at(row - 1, column) + 1, at(row, column - 1) + 1];
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        steps.push(at(row - 2, column - 2) + 1);
      cells[column] = Math.min(...steps);
    }
  }
  return at(from.length, to.length);
}
