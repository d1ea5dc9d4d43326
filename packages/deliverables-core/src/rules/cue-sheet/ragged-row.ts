import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { isMoved } from "../../cue-sheets/moved-row.js";
import { rowNumber } from "../../tables/row-number.js";

export const raggedCue = cueSheetRule({
  code: "cue-sheet/ragged-row",
  title: "Cue with more cells than there are headings",
  severity: "error",
  why: "A comma inside a name without quotes moves everything behind it into the wrong column, and times become publishers.",
  fix: "Put the cell with the comma into quotes, or export the sheet from the spreadsheet again.",
  clause: "RFC 4180: every line has the same number of cells.",
  examples: () => [
    { sheet: ["Title,Composer,Duration", 'Dawn,"Holly, Ann",0:30,,'], finds: [] },
    {
      sheet: ["Title,Composer,Duration", "Dawn,Holly, Ann,0:30"],
      finds: ["Row 2 has 4 cells, and there are 3 headings"],
    },
    {
      title: "One comma is one fault: the row counts as it was meant",
      sheet: [
        "Title,Composer,Publisher,Share,In,Out,Duration",
        "Dawn,Holly, Ann,Blackthorn Music,100,10:00:05:00,10:00:35:00,0:30",
        "Total,,,,,,0:30",
      ],
      finds: ["Row 2 has 8 cells, and there are 7 headings"],
    },
  ],
  *look({ sheet, table }) {
    // In a spreadsheet a note may stand beside the table.
    if (table.format !== "CSV" && table.format !== "TSV") return;
    const { headings = [], tooWide = [] } = sheet;
    for (const cells of tooWide) {
      const [first] = cells;
      const at = cells.findLast(({ text }) => text !== "");
      if (!first || !at) continue;
      const message = `Row ${rowNumber(first)} has ${cells.indexOf(at) + 1} cells, and there are ${headings.length} headings`;
      // A note beside the cues, without a heading, looks the same where nothing else is in the wrong column.
      yield { at, message, ...(!isMoved(cells, sheet.columns) && { severity: "warning" as const }) };
    }
  },
});
