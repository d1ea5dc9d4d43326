import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { timesOf } from "../../cue-sheets/cue-clock.js";
import type { Cue } from "../../cue-sheets/cue-sheet.js";

const headings = "Title,Composer,In,Out,Duration";

export const duplicate = cueSheetRule({
  code: "cue-sheet/duplicate",
  title: "Cue that stands there twice",
  severity: "error",
  why: "The same cue twice is paid twice, and the sheet comes back when the sum exceeds the programme.",
  fix: "Take one of the two rows out.",
  examples: () => [
    { sheet: [headings, "Dawn,Jo,10:00:10:00,10:00:40:00,0:30", "Dawn,Jo,10:10:10:00,10:10:40:00,0:30"], finds: [] },
    {
      sheet: [headings, "Dawn,Jo,10:00:10:00,10:00:40:00,0:30", "Dawn,Jo,10:00:10:00,10:00:40:00,0:30"],
      finds: ['Cue 2 is Cue 1 again: "Dawn" at 10:00:10:00'],
    },
    {
      title: "Under its own number",
      sheet: ["No,Title,In,Duration", "7,Dawn,0:10,0:30", "8,Dusk,0:50,0:10", "8,Dusk,0:50,0:10"],
      finds: ['Cue 8 stands there twice: "Dusk" at 0:50'],
    },
  ],
  *look({ sheet, clock }) {
    const seen = new Map<string, Cue>();
    for (const cue of sheet.cues) {
      const { title, in: start } = cue.cells;
      const from = timesOf(cue, clock).in;
      // Without its time, the same title may well be heard twice.
      if (!title || !start || !from) continue;
      const key = `${title.text.toLowerCase()}\n${from.numerator}/${from.denominator}\n${cue.cells.out?.text}`;
      const before = seen.get(key);
      if (!before) seen.set(key, cue);
      else {
        const what = before.name === cue.name ? "stands there twice" : `is ${before.name} again`;
        yield { at: cue.at, message: `${cue.name} ${what}: "${title.text.slice(0, 60)}" at ${start.text}` };
      }
    }
  },
});
