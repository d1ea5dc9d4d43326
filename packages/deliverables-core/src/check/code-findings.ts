import { type CodeSet, codeSets, hasCode } from "../cue-sheets/code-sets.js";
import { joinWords } from "../spec/requirement.js";
import type { CueSheetDeliverable } from "../spec/spec.js";
import { sayCell } from "../tables/say-cell.js";
import type { Cell } from "../tables/table.js";
import type { MetInFile, SeenInFile } from "./seen-in-file.js";

/** Which codes of a column are none of the set that the spec names. */
export function* codeFindings(
  asked: CueSheetDeliverable["codes"],
  column: "usage" | "origin" | "role",
  cells: { name: string; cell: Cell | undefined }[],
): Iterable<SeenInFile | MetInFile> {
  const set: CodeSet | undefined = asked && codeSets[asked];
  const codes = set?.[column];
  if (!set || !codes) return;
  let right = 0;
  let wrong = 0;
  for (const { name, cell } of cells) {
    if (!cell) continue;
    if (hasCode(codes, cell.text)) {
      right += 1;
      continue;
    }
    wrong += 1;
    const expected = joinWords(codes);
    const what = `${column.charAt(0).toUpperCase()}${column.slice(1)} of ${name}`;
    const message = `${what} is ${sayCell(cell)}, expected a code of ${set.name}: ${expected}`;
    yield { at: cell, asks: "codes", message, expected, actual: cell.text };
  }
  if (right > 0 && wrong === 0)
    yield { met: true, asks: "codes", expected: `codes of ${set.name}`, actual: `all ${right} are` };
}
