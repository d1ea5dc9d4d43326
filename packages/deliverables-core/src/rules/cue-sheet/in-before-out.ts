import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { timesOf } from "../../cue-sheets/cue-clock.js";
import { compare } from "../../timecode/rational.js";

const headings = "Title,Composer,In,Out,Duration";

export const inBeforeOut = cueSheetRule({
  code: "cue-sheet/in-before-out",
  title: "In after out",
  severity: "error",
  why: "A cue that ends before it starts has one of its two times wrong, and nobody at the society can tell which.",
  fix: "Look the cue up in the edit and put the wrong one of the two times right.",
  examples: () => [
    { sheet: [headings, "Dawn,Jo,10:00:10:00,10:00:40:00,0:30"], finds: [] },
    {
      sheet: [headings, "Dawn,Jo,10:00:40:00,10:00:10:00,0:30"],
      finds: ["Cue 1 ends at 10:00:10:00, before it starts at 10:00:40:00"],
    },
  ],
  *look({ sheet, clock }) {
    for (const cue of sheet.cues) {
      const { in: from, out: to } = timesOf(cue, clock);
      if (!from || !to || compare(from, to) <= 0) continue;
      const { in: start, out: end } = cue.cells;
      yield { at: end, message: `${cue.name} ends at ${end?.text}, before it starts at ${start?.text}` };
    }
  },
});
