import { cueSheetRule } from "../../check/rule-kinds/cue-sheet-rule.js";
import { sayDifference } from "../../check/say-time.js";
import { type CueClock, type CueTimes, endOf, timesOf } from "../../cue-sheets/cue-clock.js";
import type { Cue } from "../../cue-sheets/cue-sheet.js";
import { compare, type Rational, rational, subtract, toDecimalString } from "../../timecode/rational.js";

const headings = "Title,Composer,In,Out,Duration";
const overlapping = [headings, "Dawn,Jo,10:00:10:00,10:00:40:00,0:30", "Dusk,Jo,10:00:30:00,10:01:00:00,0:30"];

export const overlap = cueSheetRule({
  code: "cue-sheet/overlap",
  title: "Cues that overlap",
  severity: "info",
  requirements: ["overlaps"],
  why: "Two cues at the same time count twice; some societies want the one below carved out of the other.",
  fix: "End the first cue where the second starts, if the client wants it so; where both are really heard, leave them.",
  examples: () => [
    {
      sheet: [headings, "Dawn,Jo,10:00:10:00,10:00:40:00,0:30", "Dusk,Jo,10:00:40:00,10:01:00:00,0:20"],
      asked: { overlaps: "refused" },
      finds: [],
    },
    { sheet: overlapping, finds: ["Cue 2 starts at 10:00:30:00, 10 s before Cue 1 ends at 10:00:40:00"] },
    {
      title: "A sheet without a column for the end",
      sheet: ["Title,Composer,In,Duration", "Dawn,Jo,10:00:10:00,0:30", "Dusk,Jo,10:00:30:00,0:30"],
      finds: ["Cue 2 starts at 10:00:30:00, 10 s before Cue 1 ends, which lasts 0:30 from 10:00:10:00"],
    },
    { title: "Where the spec allows it", sheet: overlapping, asked: { overlaps: "allowed" }, finds: [] },
    {
      title: "Where the spec refuses it, it is an error",
      sheet: overlapping,
      asked: { overlaps: "refused" },
      finds: ["Cue 2 starts at 10:00:30:00, 10 s before Cue 1 ends at 10:00:40:00"],
    },
  ],
  *look({ sheet, clock, asked }) {
    if (asked.overlaps === "allowed") return;
    const about = asked.overlaps === "refused" ? ({ asks: "overlaps", severity: "error" } as const) : {};
    const timed = sheet.cues.map((cue) => {
      const times = timesOf(cue, clock);
      const out = endOf(times);
      return { cue, ...times, ...(out && { out }) };
    });
    let found = 0;
    for (const { earlier, later, by } of overlaps(timed)) {
      found += 1;
      const at = later.cells.in;
      const { in: from, out, duration } = earlier.cells;
      const ends = out ? `ends at ${out.text}` : `ends, which lasts ${duration?.text} from ${from?.text}`;
      const message = `${later.name} starts at ${at?.text}, ${sayLength(by, clock)} before ${earlier.name} ${ends}`;
      yield { at, message, ...about };
    }
    if (found === 0 && asked.overlaps === "refused") {
      yield { met: true, asks: "overlaps", expected: "no cues at the same time", actual: "none" };
    }
  },
});

/** In frames only where it is less than a second. */
function sayLength(by: Rational, { rate }: CueClock): string {
  return compare(by, rational(1)) < 0 ? sayDifference(by, rate) : `${toDecimalString(by, 2)} s`;
}

type Timed = CueTimes & { cue: Cue };

/** Each cue that starts before the latest end of those above it, by more than rounding. */
function* overlaps(timed: Timed[]): Iterable<{ earlier: Cue; later: Cue; by: Rational }> {
  let longest: Timed | undefined;
  for (const one of timed) {
    const by = longest?.out && one.in && one.out && subtract(longest.out, one.in);
    const isAfter = longest?.in && one.in && compare(one.in, longest.in) >= 0;
    // The same times and title are a cue that stands there twice, which another rule tells.
    const isAgain =
      longest?.cue.cells.title?.text === one.cue.cells.title?.text &&
      longest?.cue.cells.in?.text === one.cue.cells.in?.text;
    if (longest && by && isAfter && !isAgain && compare(by, one.rounding) > 0)
      yield { earlier: longest.cue, later: one.cue, by };
    if (one.out && (!longest?.out || compare(one.out, longest.out) > 0)) longest = one;
  }
}
