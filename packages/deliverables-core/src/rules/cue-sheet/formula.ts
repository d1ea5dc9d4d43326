import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { cellsThat } from "../../cue-sheets/cells-that.js";
import { sayCell } from "../../tables/say-cell.js";
import { isFormula } from "../../tables/suspect-text.js";

export const formula = cueSheetRule({
  code: "cue-sheet/formula",
  title: "Cell that a spreadsheet would calculate",
  severity: "warning",
  why: "A cell that begins with =, +, - or @ is a formula to a spreadsheet: it shows something else than it says, and can start programs on the machine of whoever opens it.",
  fix: "Write the cell's value; where a title really begins so, put a space or an apostrophe before it.",
  clause: "OWASP: CSV injection. Nothing is ever calculated here.",
  examples: () => [
    { sheet: ["Title,Composer,Duration,Notes", "Dawn,Jo,0:30,-3 dB", "-,Jo,0:30,+"], finds: [] },
    {
      sheet: [
        "Title,Composer,Duration,Notes",
        '"=HYPERLINK(""http://example.com"",""Dawn"")",Jo,0:30,',
        "Dusk,@SUM(A1),0:30,",
        "Night,-1+1,0:30,",
      ],
      finds: [
        'A cell of Cue 1 holds a formula: "=HYPERLINK("http://example.com","Dawn")"',
        'A cell of Cue 2 holds a formula: "@SUM(A1)"',
        'A cell of Cue 3 holds a formula: "-1+1"',
      ],
    },
  ],
  *look({ sheet }) {
    for (const { at, where } of cellsThat(sheet, isFormula))
      yield { at, message: `${where} holds a formula: ${sayCell(at)}` };
  },
});
