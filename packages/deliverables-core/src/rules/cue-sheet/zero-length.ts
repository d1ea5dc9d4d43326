import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { lengthOf, timesOf } from "../../cue-sheets/cue-clock.js";

const headings = "Title,Composer,In,Out,Duration";

export const zeroLength = cueSheetRule({
  code: "cue-sheet/zero-length",
  title: "Cue without length",
  severity: "error",
  why: "Music of no length earns nothing, and mostly is a cue whose out was never filled in.",
  fix: "Fill in where it ends, or take the cue out if the music was cut.",
  examples: () => [
    { sheet: [headings, "Dawn,Jo,10:00:10:00,10:00:40:00,0:30"], finds: [] },
    { sheet: [headings, "Dawn,Jo,10:00:10:00,10:00:10:00,0:00"], finds: ["Cue 1 has no length: it lasts 0:00"] },
  ],
  *look({ sheet, clock }) {
    for (const cue of sheet.cues) {
      if (lengthOf(timesOf(cue, clock))?.numerator !== 0n) continue;
      const { in: start, out: end, duration } = cue.cells;
      const at = duration ?? end;
      const how = duration ? `it lasts ${duration.text}` : `it starts and ends at ${start?.text}`;
      yield { at, message: `${cue.name} has no length: ${how}` };
    }
  },
});
