import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { cellsThat } from "../../cue-sheets/cells-that.js";
import { sayCell } from "../../tables/say-cell.js";
import { isGarbled } from "../../tables/suspect-text.js";

const headings = "Title,Composer,Duration";

export const garbledText = cueSheetRule({
  code: "cue-sheet/garbled-text",
  title: "Letters that were lost",
  severity: "error",
  why: "A name whose letters were lost on the way is not found, and its owner is not paid.",
  fix: "Export the sheet again as UTF-8 (in Excel: CSV UTF-8), from the file in which the letters are still right.",
  examples: () => [
    { sheet: [headings, "Früh,Zoë Müller,0:30"], finds: [] },
    {
      sheet: [headings, "FrÃ¼h,Zo\ufffd,0:30"],
      finds: [
        'A cell of Cue 1 holds letters that were lost: "FrÃ¼h"',
        'A cell of Cue 1 holds letters that were lost: "Zo\ufffd"',
      ],
    },
  ],
  *look({ sheet }) {
    for (const { at, where } of cellsThat(sheet, isGarbled))
      yield { at, message: `${where} holds letters that were lost: ${sayCell(at)}` };
  },
});
