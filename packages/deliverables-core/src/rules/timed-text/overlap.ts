import { nameOf, type TimedEvent, timedTextRule } from "../../check/rule-kinds/timed-text-rule.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";
import { compare } from "../../timecode/rational.js";

const overlapping = [shown("1", "3"), shown("2.5", "4")];

export const timedTextOverlap = timedTextRule({
  code: "timed-text/overlap",
  title: "Subtitles that overlap",
  severity: "error",
  requirements: ["timedText/overlap"],
  why: "Two subtitles in one place at one time are shown on top of each other, or the second pushes the first away.",
  fix: "End the first where the second begins, less the gap that the client asks for; or put both into one subtitle of two lines.",
  examples: () => [
    { paper: timedTextOf([shown("1", "3"), shown("3", "4")]), asked: { overlap: false }, finds: [] },
    {
      paper: timedTextOf(overlapping),
      asked: { overlap: false },
      finds: ["Subtitle 2 at 2.5s starts before Subtitle 1 ends at 3s"],
    },
    {
      title: "As a warning where nobody asks",
      paper: timedTextOf(overlapping),
      finds: ["Subtitle 2 at 2.5s starts before Subtitle 1 ends at 3s"],
    },
    { title: "Where it may be", paper: timedTextOf(overlapping), asked: { overlap: true }, finds: [] },
    {
      title: "In another place on the screen",
      paper: timedTextOf([shown("1", "3"), { ...shown("2.5", "4"), region: "top" }], { forms: ["TTML"] }),
      finds: [],
    },
  ],
  *look({ events, asked }) {
    if (asked.overlap === true) return;
    const asks = asked.overlap === false ? "timedText/overlap" : undefined;
    /** What is shown longest so far, by its place on the screen. */
    const longest = new Map<string, TimedEvent>();
    let found = 0;
    for (const one of inTime(events)) {
      const place = one.event.region ?? "";
      const before = longest.get(place);
      if (before?.end && compare(one.start, before.end) < 0 && !one.event.cumulative) {
        found += 1;
        yield {
          at: one.event.at,
          asks,
          message: `${nameOf(one)} starts before ${before.event.name} ends at ${before.event.written.end}`,
          ...(asks === undefined && { severity: "warning" as const }),
        };
      }
      if (one.end && (!before?.end || compare(one.end, before.end) > 0)) longest.set(place, one);
    }
    if (found === 0 && asks !== undefined)
      yield { met: true, asks, expected: "no subtitles that overlap", actual: "none" };
  },
});

function inTime(events: readonly TimedEvent[]): TimedEvent[] {
  return [...events].sort((left, right) => compare(left.start, right.start));
}
