import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { readShare } from "../../cue-sheets/share.js";
import { sayCell } from "../../tables/say-cell.js";

const headings = "Title,Duration,Composer,Share";

export const shareValue = cueSheetRule({
  code: "cue-sheet/share-value",
  title: "Share that is none",
  severity: "error",
  weighable: "never",
  why: "A share that is no percentage cannot be paid; 10000 % is what a spreadsheet makes of 100 in a cell for percent.",
  fix: "Write each share as a number from 0 to 100.",
  examples: () => [
    { sheet: [headings, "Dawn,0:30,Jo,33.33 %"], finds: [] },
    {
      sheet: [headings, "Dawn,0:30,Jo,10000%", "Dusk,0:30,Jo,half", "Night,0:30,Jo,-50"],
      finds: [
        'Share of Jo in Cue 1 is "10000%": a share is from 0 to 100 %',
        'Share of Jo in Cue 2 is "half": it is no number of percent',
        'Share of Jo in Cue 3 is "-50": a share is from 0 to 100 %',
      ],
    },
    {
      title: "A formula without its value, as programs write it that are no spreadsheets",
      sheet: [headings, "Dawn,0:30,Jo,=50+50"],
      finds: [
        'Share of Jo in Cue 1 is "=50+50": it is a formula that was never calculated: open the sheet in Excel or LibreOffice, and save it',
      ],
    },
  ],
  *look({ sheet }) {
    for (const { name, contributors } of sheet.cues) {
      for (const { share: at, name: who } of contributors) {
        const percent = at && readShare(at.text);
        if (!at || !percent) continue;
        if (!("reason" in percent)) continue;
        const whose = who ? who.text.slice(0, 60) : "somebody";
        const message = `Share of ${whose} in ${name} is ${sayCell(at)}: ${percent.reason}`;
        yield { at, message, expected: "0 to 100 %", actual: at.text };
      }
    }
  },
});
