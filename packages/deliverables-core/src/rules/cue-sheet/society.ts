import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { readSociety, societyNames } from "../../cue-sheets/societies.js";
import { nearest } from "../../spec/faults/did-you-mean.js";
import { sayCell } from "../../tables/say-cell.js";

const headings = "Title,Composer,PRO,Duration";

export const society = cueSheetRule({
  code: "cue-sheet/society",
  title: "Society that is not known",
  severity: "warning",
  why: "The money goes through the society; a mistyped one sends it nowhere.",
  fix: "Write the society's usual name or its number in CISAC's list; for one who belongs to none, NS.",
  clause:
    "CISAC's list has over 300 societies; the larger ones are known here, so that this is a question and no verdict.",
  examples: () => [
    { sheet: [headings, "Dawn,Jo,PRS,0:30", "Dusk,Jo,052,0:30", "Night,Jo,NS,0:30"], finds: [] },
    {
      sheet: [headings, "Dawn,Jo,ASCAB,0:30", "Dusk,Jo,XYZ,0:30"],
      finds: [
        'Society in Cue 1 is "ASCAB"; did you mean ASCAP?',
        'Society in Cue 2 is "XYZ", which is none of those known here',
      ],
    },
  ],
  *look({ sheet }) {
    for (const { name, contributors } of sheet.cues) {
      for (const { society: at } of contributors) {
        if (!at || "society" in readSociety(at.text)) continue;
        const meant = nearest(at.text, societyNames);
        const advice = meant ? `; did you mean ${meant}?` : ", which is none of those known here";
        yield {
          at,
          message: `Society in ${name} is ${sayCell(at)}${advice}`,
          actual: at.text,
          ...(meant && { expected: meant }),
        };
      }
    }
  },
});
