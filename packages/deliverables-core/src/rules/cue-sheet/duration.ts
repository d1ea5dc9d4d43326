import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { sayTime } from "../../check/say-time.js";
import { timesOf } from "../../cue-sheets/cue-clock.js";
import { absolute, compare, rational, subtract } from "../../timecode/rational.js";

const headings = "Title,Composer,In,Out,Duration";

export const cueDuration = cueSheetRule({
  code: "cue-sheet/duration",
  title: "Duration that is not out minus in",
  severity: "error",
  why: "The society pays by the duration and checks it by the times: where they disagree the sheet comes back.",
  fix: "Take the duration from in and out again, after the last change of the edit.",
  clause: "A frame of difference is rounding, as is a second where one of the three is written without frames.",
  examples: () => [
    {
      title: "Up to a frame or a second of rounding",
      sheet: [headings, "Dawn,Jo,10:00:10:00,10:00:40:12,0:30", "Dusk,Jo,10:01:00:00,10:01:30:00,00:00:30:01"],
      finds: [],
    },
    {
      sheet: [headings, "Dawn,Jo,10:00:10:00,10:00:40:00,0:50", "Dusk,Jo,10:01:00:00,10:01:30:00,00:00:30:02"],
      finds: [
        "Cue 1 lasts 0:50, but from 10:00:10:00 to 10:00:40:00 it is 00:00:30:00",
        "Cue 2 lasts 00:00:30:02, but from 10:01:00:00 to 10:01:30:00 it is 00:00:30:00",
      ],
    },
  ],
  *look({ sheet, clock }) {
    for (const cue of sheet.cues) {
      const { in: from, out: to, durations, rounding } = timesOf(cue, clock);
      if (!from || !to || durations.length === 0) continue;
      const length = subtract(to, from);
      // An in after its out has a finding of its own.
      if (compare(length, rational(0)) < 0) continue;
      if (durations.some((one) => compare(absolute(subtract(one, length)), rounding) <= 0)) continue;
      const { in: start, out: end, duration: at } = cue.cells;
      const expected = sayTime(length, clock.rate);
      const message = `${cue.name} lasts ${at?.text}, but from ${start?.text} to ${end?.text} it is ${expected}`;
      yield { at, message, expected, ...(at && { actual: at.text }) };
    }
  },
});
