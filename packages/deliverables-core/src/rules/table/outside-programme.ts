import { metAt, tableRule, titleOf } from "../../check/rule-kinds/table-rule.js";
import { sayTime } from "../../check/say-time.js";
import { positionOf } from "../../cue-sheets/cue-clock.js";
import { withTimecode } from "../../media/probe-in-short.js";
import { add, compare, type Rational, rational } from "../../timecode/rational.js";

const headings = "Clip,Source,In,Out";
const minute = {
  ...withTimecode("10:00:00:00"),
  video: [{ frameRate: "25", frames: 1500, color: {}, hdr: { formats: [] } }],
};

export const rowOutsideProgramme = tableRule({
  code: "table/outside-programme",
  title: "Time outside the programme",
  severity: "error",
  requirements: ["of"],
  why: "A clip before the first or after the last frame belongs to another cut, or has a mistyped time.",
  fix: "Make the list from the cut that is delivered, with the timecode of its picture.",
  examples: () => [
    {
      table: [headings, "A 17,Sky,10:00:10:00,10:00:14:00"],
      asked: { preset: "archive-log" },
      programme: minute,
      finds: [],
    },
    {
      table: [headings, "A 17,Sky,09:59:10:00,10:00:14:00", "A 18,Sky,10:00:50:00,10:01:14:00"],
      asked: { preset: "archive-log" },
      programme: minute,
      finds: [
        "In of row 2 is 09:59:10:00, before programme starts at 10:00:00:00",
        "Out of row 3 is 10:01:14:00, after programme ends at 10:01:00:00",
      ],
    },
    {
      title: "A programme that says nothing of its time",
      table: [headings, "A 17,Sky,10:00:10:00,10:00:14:00"],
      asked: { preset: "archive-log" },
      programme: { container: { format: "MXF" }, video: [], audio: [{}] },
      finds: [
        "unchecked: Times were not compared with programme: it does not say when it starts and how long it lasts",
      ],
    },
  ],
  *look(delivered) {
    const { rows, columns, columnsAsked, clock, programme, table } = delivered;
    if (table.untimed) return;
    const { deliverable, start, duration, unknown } = programme;
    // A length is no place.
    const timed = columnsAsked.filter(
      ({ kind, name }) => kind === "timecode" && name !== "duration" && columns.has(name),
    );
    if (deliverable === undefined || timed.length === 0) return;
    if (unknown !== undefined || !start || !duration) {
      const why = unknown ?? "it does not say when it starts and how long it lasts";
      const remedy = `It is checked as soon as ${deliverable} is one file that says so.`;
      yield { asks: "of", unchecked: true, message: `Times were not compared with ${deliverable}: ${why}`, remedy };
      return;
    }
    const places = rows.flatMap((row) =>
      timed.flatMap((column) => {
        const at = row.cells.get(column.name);
        const time = positionOf(at, clock);
        return at && time ? [{ row, column, at, time }] : [];
      }),
    );
    // A list may count from the first frame instead of by the picture's timecode.
    const from = places.every(({ time }) => compare(time, duration) <= 0) ? rational(0) : start;
    const end = add(from, duration);
    const say = (time: Rational) => sayTime(time, clock.rate, clock.dropFrame);
    let outside = 0;
    for (const { row, column, at, time } of places) {
      const isEarly = compare(time, from) < 0;
      if (!isEarly && compare(time, end) <= 0) continue;
      outside += 1;
      const limit = isEarly
        ? `before ${deliverable} starts at ${say(from)}`
        : `after ${deliverable} ends at ${say(end)}`;
      const message = `${titleOf(delivered, column)} of ${row.inSentence} is ${at.text}, ${limit}`;
      yield { at, asks: "of", message, actual: at.text };
    }
    if (outside === 0) yield* metAt("of", `times within ${say(from)} to ${say(end)}`, "all of them");
  },
});
