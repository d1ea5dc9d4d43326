import { nameOf, timedTextRule } from "../../check/rule-kinds/timed-text-rule.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";
import { compare } from "../../timecode/rational.js";

export const timedTextOrder = timedTextRule({
  code: "timed-text/order",
  title: "Subtitles out of order",
  severity: "error",
  why: "A subtitle that ends before it begins is never shown, and players that read on as they play miss one that comes too late in the file.",
  fix: "Put the time right, and sort the subtitles by their times in an editor for subtitles.",
  examples: () => [
    { paper: timedTextOf([shown("1", "3"), shown("3", "4")]), finds: [] },
    {
      paper: timedTextOf([shown("5", "4"), shown("3", "3")]),
      finds: [
        "Subtitle 1 at 5s ends at 4s, expected after its start",
        "Subtitle 2 at 3s ends at 3s, expected after its start",
        "Subtitle 2 at 3s starts before the one that stands above it, at 5s",
      ],
    },
    {
      title: "TTML says what is shown when in any order, but some players do not know",
      paper: timedTextOf([shown("5", "6"), shown("3", "4")], { forms: ["TTML"] }),
      finds: ["Subtitle 2 at 3s starts before the one that stands above it, at 5s"],
    },
  ],
  *look({ events, text }) {
    for (const [index, one] of events.entries()) {
      const { event, start, end } = one;
      // The last frame of an EBU STL is one in which the subtitle is still shown.
      const isOver = end && (text.forms.includes("EBU STL") ? compare(end, start) < 0 : compare(end, start) <= 0);
      if (isOver)
        yield { at: event.at, message: `${nameOf(one)} ends at ${event.written.end}, expected after its start` };
      const before = events[index - 1];
      if (before && compare(start, before.start) < 0)
        yield {
          at: event.at,
          message: `${nameOf(one)} starts before the one that stands above it, at ${before.event.written.start}`,
          ...((text.forms.includes("TTML") || text.reel) && { severity: "warning" as const }),
        };
    }
  },
});
