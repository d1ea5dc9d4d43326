import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { weekdaySeen } from "../../check/weekday-seen.js";

const cues = ["Title,Composer,Duration", "Ruby Tuesday 3 February 2027,Jo,0:30"];

export const cueSheetWeekday = cueSheetRule({
  code: "cue-sheet/weekday",
  title: "Weekday that is not that of its date",
  severity: "warning",
  why: "A society pays by the day of the broadcast, and of a weekday and a date that are two days one is wrong.",
  fix: "Ask whether the day or the weekday is right, and have the other one corrected.",
  examples: () => [
    { sheet: ["Air date,Wednesday 3 February 2027", ...cues], finds: [] },
    {
      sheet: ["Air date,Tuesday 3 February 2027", ...cues],
      finds: ['LFD1001A_cues.csv says "Tuesday 3 February 2027", and that day is a Wednesday'],
    },
  ],
  *look({ sheet, file }) {
    const at = sheet.header.airDate;
    const seen = at && weekdaySeen(file, at.text);
    if (seen) yield { at, ...seen };
  },
});
