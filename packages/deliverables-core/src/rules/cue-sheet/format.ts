import { words } from "../../check/quantities.js";
import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { meets, sayRequirement } from "../../spec/requirement.js";

export const cueSheetFormat = cueSheetRule({
  code: "cue-sheet/format",
  title: "Kind of cue sheet",
  severity: "error",
  requirements: ["format"],
  why: "A society's system takes one kind of file and turns the others away.",
  fix: "Export the sheet in the kind that is asked for; renaming it is not enough.",
  examples: () => [
    { sheet: ["Title,Composer,Duration"], asked: { format: "CSV" }, finds: [] },
    { sheet: ["Title,Composer,Duration"], asked: { format: "TSV" }, finds: ["Kind of cue sheet is CSV, expected TSV"] },
  ],
  *look({ table, asked }) {
    const { format: actual = "" } = table;
    if (asked.format === undefined) return;
    const expected = sayRequirement(asked.format, words);
    if (meets(actual, asked.format, words) === true) yield { met: true, asks: "format", expected, actual };
    else yield { asks: "format", message: `Kind of cue sheet is ${actual}, expected ${expected}`, expected, actual };
  },
});
