import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { readSociety, societyNames } from "../../cue-sheets/societies.js";
import { nearest } from "../../spec/faults/did-you-mean.js";
import { sayCell } from "../../tables/say-cell.js";
import type { Cell } from "../../tables/table.js";

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
    {
      title: "One question, however often it stands there",
      sheet: [headings, "Dawn,Jo,XYZ,0:30", "Dusk,Jo,XYZ,0:30", "Night,Ann,OSA,0:30", "Rain,Jo,XYZ,0:30"],
      finds: ['Society in Cue 1 and in 2 more places is "XYZ", which is none of those known here'],
    },
  ],
  *look({ sheet }) {
    // The same one stands in many rows, and is one question.
    const unknown = new Map<string, { at: Cell; name: string; times: number }>();
    for (const { name, contributors } of sheet.cues) {
      for (const { society: at } of contributors) {
        if (!at || "society" in readSociety(at.text)) continue;
        const first = unknown.get(at.text) ?? { at, name, times: 0 };
        unknown.set(at.text, { ...first, times: first.times + 1 });
      }
    }
    for (const { at, name, times } of unknown.values()) {
      const meant = nearest(at.text, societyNames);
      const advice = meant ? `; did you mean ${meant}?` : ", which is none of those known here";
      const more = times > 1 ? ` and in ${times - 1} more ${times > 2 ? "places" : "place"}` : "";
      const message = `Society in ${name}${more} is ${sayCell(at)}${advice}`;
      yield { at, message, actual: at.text, ...(meant && { expected: meant }) };
    }
  },
});
