import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import type { CueField } from "../../cue-sheets/column.js";
import { changedBySpreadsheet, typedAgain } from "../../tables/changed-by-spreadsheet.js";
import { sayCell } from "../../tables/say-cell.js";

const headings = "No,Title,Composer,Duration,Label,Cat No";

/** What may look like a day to a spreadsheet, and is none. */
const numbers: [field: CueField, what: string][] = [
  ["number", "Number"],
  ["catalogue", "Catalogue number"],
  ["track", "Track number"],
  ["workNumber", "Work number"],
];

export const changedNumber = cueSheetRule({
  code: "cue-sheet/changed-number",
  title: "Number that a spreadsheet changed",
  severity: "error",
  why: "A spreadsheet makes a date of 3-12 and 8.12E+02 of a long number, and nobody finds the recording under these.",
  fix: typedAgain,
  examples: () => [
    {
      sheet: [
        headings,
        "1,Dawn,Jo,0:30,Hedge,HL 3-12",
        "2,Dusk,Jo,0:30,Hedge,12/3",
        "3,Night,Jo,0:30,Hedge,DEC-03",
        "4,Rain,Jo,0:30,Hedge,812E02",
        "5,Snow,Jo,0:30,Hedge,Mar 12",
      ],
      finds: [],
    },
    {
      sheet: [
        headings,
        "1,Dawn,Jo,0:30,Hedge,03-Dec",
        "2,Dusk,Jo,0:30,Hedge,Dez 26",
        "3,Night,Jo,0:30,Hedge,8.12E+02",
        "02-Jan,Rain,Jo,0:30,Hedge,12/03/2026",
      ],
      finds: [
        'Catalogue number of Cue 1 is "03-Dec", of which a spreadsheet has made a date',
        'Catalogue number of Cue 2 is "Dez 26", of which a spreadsheet has made a date',
        'Catalogue number of Cue 3 is "8.12E+02", of which a spreadsheet has made a power of ten',
        'Number of Cue 02-Jan is "02-Jan", of which a spreadsheet has made a date',
        'Catalogue number of Cue 02-Jan is "12/03/2026", of which a spreadsheet has made a date',
      ],
    },
    {
      title: "A title may be a day",
      sheet: [headings, "1,03-Dec,Jo,0:30,,", "2,2026-11-09,Jo,0:30,,", "3,The 3rd of December,Jo,0:30,,"],
      finds: [
        'Title of Cue 1 is "03-Dec", of which a spreadsheet may have made a date',
        'Title of Cue 2 is "2026-11-09", of which a spreadsheet may have made a date',
      ],
    },
  ],
  *look({ sheet }) {
    for (const { name, cells } of sheet.cues) {
      for (const [field, what] of numbers) {
        const at = cells[field];
        const made = at && changedBySpreadsheet(at.text);
        if (!at || !made) continue;
        yield { at, message: `${what} of ${name} is ${sayCell(at)}, of which a spreadsheet has made ${made}` };
      }
      const { title } = cells;
      const made = title && changedBySpreadsheet(title.text);
      if (!title || !made) continue;
      const message = `Title of ${name} is ${sayCell(title)}, of which a spreadsheet may have made ${made}`;
      yield { at: title, severity: "warning", message };
    }
  },
});
