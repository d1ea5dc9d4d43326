import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { timesOf } from "../../cue-sheets/cue-clock.js";
import { compare } from "../../timecode/rational.js";

const headings = "Title,Composer,In,Out,Duration";

export const order = cueSheetRule({
  code: "cue-sheet/order",
  title: "Cues out of order",
  severity: "warning",
  why: "A cue that stands before an earlier one is often one whose hour or minute was mistyped.",
  fix: "Check the in of the cue; if it is right, sort the sheet by in.",
  examples: () => [
    { sheet: [headings, "Dawn,Jo,10:00:10:00,10:00:40:00,0:30", "Dusk,Jo,10:01:00:00,10:01:30:00,0:30"], finds: [] },
    {
      sheet: [headings, "Dawn,Jo,10:10:10:00,10:10:40:00,0:30", "Dusk,Jo,10:01:00:00,10:01:30:00,0:30"],
      finds: ["Cue 2 starts at 10:01:00:00, before the cue above it, which starts at 10:10:10:00"],
    },
  ],
  *look({ sheet, clock }) {
    const timed = sheet.cues.flatMap((cue) => {
      const { in: from } = timesOf(cue, clock);
      return from ? [{ cue, from }] : [];
    });
    for (const [index, { cue, from }] of timed.entries()) {
      const before = timed[index - 1];
      if (!before || compare(before.from, from) <= 0) continue;
      const at = cue.cells.in;
      const other = before.cue.cells.in?.text;
      yield { at, message: `${cue.name} starts at ${at?.text}, before the cue above it, which starts at ${other}` };
    }
  },
});
