import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { cellsThat } from "../../cue-sheets/cells-that.js";
import { leftMarkup } from "../../tables/left-markup.js";
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
    {
      title: "Letters as a web page writes them",
      sheet: [headings, "Rock &amp; Roll,Zoë Müller,0:30", "Rock & Roll,Zoë Müller,0:30"],
      finds: ['A cell of Cue 1 shows "&amp;" as it stands: "Rock &amp; Roll"'],
    },
  ],
  *look({ sheet }) {
    for (const { at, where } of cellsThat(sheet, (text) => leftMarkup(text) !== undefined))
      yield { at, message: `${where} shows "${leftMarkup(at.text)}" as it stands: ${sayCell(at)}` };
    for (const { at, where } of cellsThat(sheet, isGarbled))
      yield { at, message: `${where} holds letters that were lost: ${sayCell(at)}` };
  },
});
