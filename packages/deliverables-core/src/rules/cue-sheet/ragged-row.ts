import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import type { CueSheet } from "../../cue-sheets/cue-sheet.js";
import { readCueTime } from "../../cue-sheets/cue-time.js";
import { rowNumber } from "../../tables/row-number.js";
import type { Cell } from "../../tables/table.js";

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
      const isMoved = timesIn(cells, sheet).some(({ text }) => text !== "" && "reason" in readCueTime(text));
      yield { at, message, ...(!isMoved && { severity: "warning" as const }) };
    }
  },
});

function timesIn(cells: Cell[], { columns }: CueSheet): Cell[] {
  return cells.filter((_, index) => {
    const column = columns[index];
    return column?.of === "cue" && column.part === undefined && /^(in|out|duration)$/.test(column.field);
  });
}
