import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { cellsThat } from "../../cue-sheets/cells-that.js";
import { sayCell } from "../../tables/say-cell.js";
import { isPlaceholder } from "../../tables/suspect-text.js";

const headings = "Title,Composer,Publisher,Duration";

export const placeholder = cueSheetRule({
  code: "cue-sheet/placeholder",
  title: "Placeholder in a cue sheet",
  severity: "error",
  why: "What is to be confirmed is mostly never confirmed once the sheet is out, and the money stays where it is.",
  fix: "Find out what belongs there before the sheet is delivered.",
  examples: () => [
    { sheet: [headings, "The Unknown,Jo,N/A,0:30"], finds: [] },
    {
      sheet: [headings, "Dawn,TBC,Hedge,0:30", "???,Jo,tba,0:30"],
      finds: [
        'A cell of Cue 1 still says "TBC"',
        'A cell of Cue 2 still says "???"',
        'A cell of Cue 2 still says "tba"',
      ],
    },
  ],
  *look({ sheet }) {
    for (const { at, where } of cellsThat(sheet, isPlaceholder))
      yield { at, message: `${where} still says ${sayCell(at)}` };
  },
});
