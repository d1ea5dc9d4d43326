import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { sayTime } from "../../check/say-time.js";
import { type CueTimes, endOf, timesOf } from "../../cue-sheets/cue-clock.js";
import { saysWhen } from "../../cue-sheets/says-when.js";
import { withTimecode } from "../../media/probe-in-short.js";
import { add, compare, type Rational, rational } from "../../timecode/rational.js";

const headings = "Title,Composer,In,Out,Duration";
const minute = {
  ...withTimecode("10:00:00:00"),
  video: [{ frameRate: "25", frames: 1500, color: {}, hdr: { formats: [] } }],
};

export const outsideProgramme = cueSheetRule({
  code: "cue-sheet/outside-programme",
  title: "Cue outside the programme",
  severity: "error",
  requirements: ["of"],
  why: "A cue before the first or after the last frame belongs to another cut, or has a mistyped time.",
  fix: "Make the sheet from the cut that is delivered, with the timecode of its picture.",
  examples: () => [
    { sheet: [headings, "Dawn,Jo,10:00:10:00,10:00:40:00,0:30"], programme: minute, finds: [] },
    {
      title: "A sheet that counts from the first frame",
      sheet: [headings, "Dawn,Jo,0:10,0:40,0:30"],
      programme: minute,
      finds: [],
    },
    {
      sheet: [headings, "Dawn,Jo,09:59:50:00,10:00:10:00,0:20", "Dusk,Jo,10:00:40:00,10:01:02:11,0:22"],
      programme: minute,
      finds: [
        "Cue 1 starts at 09:59:50:00, before programme starts at 10:00:00:00",
        "Cue 2 ends at 10:01:02:11, after programme ends at 10:01:00:00",
      ],
    },
    {
      title: "One wrong time on a sheet that counts from the first frame",
      sheet: [headings, "Dawn,Jo,0:10,0:40,0:30", "Dusk,Jo,0:45,1:15,0:30"],
      programme: minute,
      finds: ["Cue 2 ends at 1:15, after programme ends at 00:01:00:00"],
    },
    {
      title: "A sheet without a column for the end",
      sheet: ["Title,Composer,In,Duration", "Dawn,Jo,10:00:10:00,0:30", "Dusk,Jo,10:00:45:00,0:30"],
      programme: minute,
      finds: ["Cue 2 ends at 10:01:15:00, after programme ends at 10:01:00:00"],
    },
    {
      title: "A sheet that says how long its cues are, and not when they play",
      sheet: ["Title,Composer,Duration", "Dawn,Jo,0:30"],
      programme: minute,
      finds: [
        "unchecked: Times of the cues were not compared with programme: the sheet has no columns for in and out, and does not say how long the programme is",
      ],
    },
    {
      title: "A programme that says nothing of its time",
      sheet: [headings, "Dawn,Jo,10:00:10:00,10:00:40:00,0:30"],
      programme: { container: { format: "MXF" }, video: [], audio: [{}] },
      finds: [
        "unchecked: Times of the cues were not compared with programme: it does not say when it starts and how long it lasts",
      ],
    },
  ],
  *look({ sheet, clock, programme }) {
    const { deliverable, start, duration, unknown } = programme;
    if (
      deliverable !== undefined &&
      !saysWhen(sheet) &&
      sheet.cues.length > 0 &&
      !(sheet.header.programmeDuration ?? sheet.length)
    ) {
      const message = `Times of the cues were not compared with ${deliverable}: the sheet has no columns for in and out, and does not say how long the programme is`;
      const remedy = 'Ask for In and Out of each cue, or at least for "Programme duration" above the cues.';
      yield { at: sheet.headings?.[0], asks: "of", unchecked: true, message, remedy };
      return;
    }
    const timed = sheet.cues.map((cue) => {
      const times = timesOf(cue, clock);
      const out = endOf(times);
      return { cue, ...times, ...(out && { out }) };
    });
    if (deliverable === undefined || !timed.some((cue) => cue.in ?? cue.out)) return;
    if (unknown !== undefined || !start || !duration) {
      const why = unknown ?? "it does not say when it starts and how long it lasts";
      const message = `Times of the cues were not compared with ${deliverable}: ${why}`;
      yield {
        asks: "of",
        unchecked: true,
        message,
        remedy: `It is checked as soon as ${deliverable} is one file that says so.`,
      };
      return;
    }
    const from = countsFromZero(timed, start, duration) ? zero : start;
    const end = add(from, duration);
    const say = (time: Rational) => sayTime(time, clock.rate, clock.dropFrame);
    let outside = 0;
    for (const { cue, in: starts, out: ends, rounding } of timed) {
      const { in: startCell, out: endCell = cue.cells.duration } = cue.cells;
      const isEarly = starts && compare(starts, from) < 0;
      const isLate = ends && compare(ends, add(end, rounding)) > 0;
      const startsLate = starts && compare(starts, end) >= 0;
      if (isEarly || isLate || startsLate) outside += 1;
      if (isEarly)
        yield {
          at: startCell,
          asks: "of",
          message: `${cue.name} starts at ${startCell?.text}, before ${deliverable} starts at ${say(from)}`,
        };
      if (startsLate)
        yield {
          at: startCell,
          asks: "of",
          message: `${cue.name} starts at ${startCell?.text}, after ${deliverable} ends at ${say(end)}`,
        };
      else if (isLate)
        yield {
          at: endCell,
          asks: "of",
          message: `${cue.name} ends at ${cue.cells.out?.text ?? say(ends)}, after ${deliverable} ends at ${say(end)}`,
        };
    }
    if (outside === 0)
      yield { met: true, asks: "of", expected: `cues within ${say(from)} to ${say(end)}`, actual: "all of them" };
  },
});

const zero = rational(0);

/**
 * A sheet may count from the first frame instead of by the picture's timecode: where all of its times fit then, or more of them than
 * by the timecode. One time that is wrong makes no other sheet of it.
 */
function countsFromZero(cues: CueTimes[], start: Rational, duration: Rational): boolean {
  const times = cues.flatMap(({ in: starts, out: ends }) => [starts, ends]).filter((time) => time !== undefined);
  const within = (from: Rational) => {
    const to = add(from, duration);
    return times.filter((time) => compare(time, from) >= 0 && compare(time, to) <= 0).length;
  };
  const fromZero = within(zero);
  return fromZero === times.length || fromZero > within(start);
}
