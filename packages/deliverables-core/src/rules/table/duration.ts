import { tableRule, titleOf } from "../../check/rule-kinds/table-rule.js";
import { sayTime } from "../../check/say-time.js";
import { timesIn } from "../../cue-sheets/cue-clock.js";
import { absolute, compare, rational, subtract } from "../../timecode/rational.js";

const headings = "Clip,Source,In,Out,Duration";

export const tableDuration = tableRule({
  code: "table/duration",
  title: "Length that is not out minus in",
  severity: "error",
  why: "Archive is paid by the second: a length that the times do not bear out is a wrong invoice.",
  fix: "Take the length from in and out again, after the last change of the edit.",
  clause: "A frame of difference is rounding, as is a second where one of the three is written without frames.",
  examples: () => [
    {
      title: "Up to a frame or a second of rounding",
      table: [headings, "A 17,Sky,10:08:00:00,10:08:30:12,0:30", "A 18,Sky,10:09:00:00,10:09:10:00,00:00:10:01"],
      asked: { preset: "archive-log" },
      finds: [],
    },
    {
      table: [headings, "A 17,Sky,10:08:00:00,10:08:30:00,00:01:30:00"],
      asked: { preset: "archive-log" },
      finds: ["Duration of row 2 is 00:01:30:00, but from 10:08:00:00 to 10:08:30:00 it is 00:00:30:00"],
    },
  ],
  *look(delivered) {
    const { rows, columns, columnsAsked, clock } = delivered;
    const column = columnsAsked.find(({ name }) => name === "duration");
    if (!column || !["in", "out", "duration"].every((name) => columns.has(name))) return;
    for (const { cells, inSentence } of rows) {
      const [start, end, at] = ["in", "out", "duration"].map((name) => cells.get(name));
      if (!start || !end || !at) continue;
      const { in: from, out: to, durations, rounding } = timesIn({ in: start, out: end, duration: at }, clock);
      if (!from || !to || durations.length === 0) continue;
      const length = subtract(to, from);
      // An end before its start has a finding of its own.
      if (compare(length, rational(0)) < 0) continue;
      if (durations.some((one) => compare(absolute(subtract(one, length)), rounding) <= 0)) continue;
      const expected = sayTime(length, clock.rate);
      const message = `${titleOf(delivered, column)} of ${inSentence} is ${at.text}, but from ${start.text} to ${end.text} it is ${expected}`;
      yield { at, message, expected, actual: at.text };
    }
  },
});
