import { durations, exactly } from "../../check/programme/durations.js";
import { nameOf, type TimedEvent, timedTextRule } from "../../check/rule-kinds/timed-text-rule.js";
import { sayTime } from "../../check/say-time.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";
import { sayCount } from "../../report/amounts.js";
import { meets, sayRequirement } from "../../spec/requirement.js";
import { compare, divide, type Rational, rational, subtract } from "../../timecode/rational.js";

const asks = "timedText/gap";

export const timedTextGap = timedTextRule({
  code: "timed-text/gap",
  title: "Gap between subtitles",
  severity: "error",
  asks: "gap",
  why: "Without a gap the eye does not see that a new subtitle has come, and some players merge or drop one of the two.",
  fix: "End the first a little earlier; editors for subtitles do that for all of them at once.",
  examples: () => [
    {
      paper: timedTextOf([shown("1", "3"), shown("3.08", "4")]),
      asked: { gap: "2 frames" },
      production: { frameRate: "25" },
      finds: [],
    },
    {
      paper: timedTextOf([shown("1", "3"), shown("3.04", "4"), shown("4", "5")]),
      asked: { gap: "66 ms" },
      finds: [
        "Between Subtitle 1 and Subtitle 2 at 3.04s there is 0.04 s, expected at least 0.066 s",
        "Between Subtitle 2 and Subtitle 3 at 4s there is 0 s, expected at least 0.066 s",
      ],
    },
    {
      title: "Frames, and nobody says how long they are",
      paper: timedTextOf([shown("1", "3"), shown("4", "5")]),
      asked: { gap: "2 frames" },
      finds: [
        "unchecked: 1 gap of LFD1001A.srt was not compared with at least 2 frames: nobody says how long a frame is",
      ],
    },
  ],
  *look({ events, asked: { gap }, rate, text, file }) {
    const quantity = durations(rate, undefined);
    const least = gap === undefined ? {} : { min: gap };
    const expected = sayRequirement(least, quantity);
    // The last frame of an EBU STL is shown to some programs, and then the gap is one shorter.
    const less = text.forms.includes("EBU STL") && rate ? divide(rational(1), rate.exact) : rational(0);
    let [found, unknown, doubtful] = [0, 0, 0];
    for (const [before, one, between] of gapsIn(events)) {
      const answer = meets(exactly(between), least, quantity);
      const shorter = subtract(between, less);
      const other = shorter.numerator < 0n ? false : meets(exactly(shorter), least, quantity);
      if (answer === "unreadable") unknown += 1;
      else if (!answer) {
        found += 1;
        const actual = sayTime(between, undefined);
        const message = `Between ${before.event.name} and ${nameOf(one)} there is ${actual}, expected ${expected}`;
        yield { at: one.event.at, asks, message, expected, actual };
      } else if (!other) doubtful += 1;
    }
    if (unknown > 0) {
      const message = `${sayCount(unknown, "gap")} of ${file} ${unknown === 1 ? "was" : "were"} not compared with ${expected}: nobody says how long a frame is`;
      yield { asks, unchecked: true, message, remedy: 'Add "frameRate" to "production", or write the gap in seconds.' };
    }
    if (doubtful > 0) {
      const message = `${sayCount(doubtful, "gap")} of ${file} ${doubtful === 1 ? "meets" : "meet"} ${expected} only where the last frame of a subtitle is not shown, which programs read differently`;
      yield {
        asks,
        unchecked: true,
        message,
        remedy: "Ask the client whether the last frame of an EBU STL counts, or leave a frame more.",
      };
    }
    if (found + unknown + doubtful === 0) yield { met: true, asks, expected, actual: "all of them" };
  },
});

/** Each two that follow one another in the same place, and the time between; those that overlap have their own finding. */
function* gapsIn(events: readonly TimedEvent[]): Iterable<[TimedEvent, TimedEvent, Rational]> {
  const last = new Map<string, TimedEvent>();
  for (const one of [...events].sort((left, right) => compare(left.start, right.start))) {
    const place = one.event.region ?? "";
    const before = last.get(place);
    last.set(place, one);
    const between = before?.end && subtract(one.start, before.end);
    if (before && between && between.numerator >= 0n && !one.event.cumulative) yield [before, one, between];
  }
}
