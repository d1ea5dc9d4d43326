import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { readIsrc } from "../../identifiers/isrc.js";
import { readIswc } from "../../identifiers/iswc.js";
import { sayCell } from "../../tables/say-cell.js";

const headings = "Title,Composer,Duration,ISWC";

export const iswc = cueSheetRule({
  code: "cue-sheet/iswc",
  title: "ISWC that cannot be right",
  severity: "error",
  why: "The ISWC names the work: a wrong one pays for another work.",
  fix: "Copy the number from the society's catalogue; where a recording's ISRC stands, move it to its own column.",
  clause: "ISO 15707: T, nine digits and a check digit.",
  examples: () => [
    { sheet: [headings, "Dawn,Jo,0:30,T-034.524.680-1"], finds: [] },
    {
      sheet: [headings, "Dawn,Jo,0:30,T-034.524.680-2", "Dusk,Jo,0:30,US-SKG-19-12345"],
      finds: [
        'ISWC of Cue 1 is "T-034.524.680-2": its check digit is 2, expected 1',
        'ISWC of Cue 2 is "US-SKG-19-12345", which is an ISRC',
      ],
    },
  ],
  *look({ sheet }) {
    for (const { name, cells } of sheet.cues) {
      const at = cells.iswc;
      const reading = at && readIswc(at.text);
      if (!at || !reading || "canonical" in reading) continue;
      const why = "canonical" in readIsrc(at.text) ? ", which is an ISRC" : `: ${reading.reason}`;
      yield { at, message: `ISWC of ${name} is ${sayCell(at)}${why}`, actual: at.text };
    }
  },
});
