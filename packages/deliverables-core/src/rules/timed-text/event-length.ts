import { durations, exactly } from "../../check/programme/durations.js";
import { nameOf, timedTextRule } from "../../check/rule-kinds/timed-text-rule.js";
import { sayTime } from "../../check/say-time.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";
import { sayCount } from "../../report/amounts.js";
import { meets, sayRequirement } from "../../spec/requirement.js";
import { add, divide, rational, subtract } from "../../timecode/rational.js";

const asks = "timedText/duration";

export const timedTextEventLength = timedTextRule({
  code: "timed-text/event-length",
  title: "How long a subtitle is shown",
  severity: "error",
  asks: "duration",
  why: "What is shown too short cannot be read, and what stands too long is read twice.",
  fix: "Let the subtitle stand longer where the sound leaves room, or join it with its neighbour; split what stands too long.",
  examples: () => [
    { paper: timedTextOf([shown("1", "3")]), asked: { duration: { min: "1 s", max: "7 s" } }, finds: [] },
    {
      paper: timedTextOf([shown("1", "1.5"), shown("2", "9.5")]),
      asked: { duration: { min: "20 frames", max: "7 s" } },
      production: { frameRate: "24" },
      finds: [
        "Subtitle 1 at 1s is shown for 0.5 s, expected 20 frames to 7 s",
        "Subtitle 2 at 2s is shown for 7.5 s, expected 20 frames to 7 s",
      ],
    },
    {
      title: "Frames, and nobody says how long they are",
      paper: timedTextOf([shown("1", "3")]),
      asked: { duration: { min: "20 frames" } },
      finds: [
        "unchecked: 1 subtitle of LFD1001A.srt was not compared with at least 20 frames: nobody says how long a frame is, or nothing ends it",
      ],
    },
    {
      title: "An EBU STL, whose last frame counts to some and not to others",
      paper: timedTextOf([shown("1", "1.96")], { forms: ["EBU STL"], counts: "frames", frameRate: "25" }),
      asked: { duration: { min: "25 frames" } },
      finds: [
        "unchecked: 1 subtitle of LFD1001A.srt meets at least 25 frames only by one frame, which some programs count and some do not",
      ],
    },
  ],
  *look({ events, asked: { duration = {} }, rate, text, file }) {
    const quantity = durations(rate, undefined);
    const expected = sayRequirement(duration, quantity);
    const isInclusive = text.forms.includes("EBU STL") && rate !== undefined;
    let [found, unknown, doubtful] = [0, 0, 0];
    for (const one of events) {
      const length = one.end && subtract(one.end, one.start);
      const answer = length ? meets(exactly(clamped(length)), duration, quantity) : "unreadable";
      const other =
        length && isInclusive
          ? meets(exactly(add(clamped(length), divide(rational(1), rate.exact))), duration, quantity)
          : answer;
      if (answer === "unreadable") unknown += 1;
      else if (answer !== other) doubtful += 1;
      else if (!answer && length) {
        found += 1;
        const actual = sayTime(length, undefined);
        const message = `${nameOf(one)} is shown for ${actual}, expected ${expected}`;
        yield { at: one.event.at, asks, message, expected, actual };
      }
    }
    if (unknown > 0) {
      const message = `${sayCount(unknown, "subtitle")} of ${file} ${unknown === 1 ? "was" : "were"} not compared with ${expected}: nobody says how long a frame is, or nothing ends it`;
      yield {
        asks,
        unchecked: true,
        message,
        remedy: 'Add "frameRate" to "production", or write the times in seconds.',
      };
    }
    if (doubtful > 0) {
      const message = `${sayCount(doubtful, "subtitle")} of ${file} ${doubtful === 1 ? "meets" : "meet"} ${expected} only by one frame, which some programs count and some do not`;
      yield {
        asks,
        unchecked: true,
        message,
        remedy: "Ask the client whether the last frame of an EBU STL counts, or give those a frame more.",
      };
    }
    if (found + unknown + doubtful === 0) yield { met: true, asks, expected, actual: "all of them" };
  },
});

/** What ends before it begins has its own finding. */
function clamped(length: ReturnType<typeof rational>) {
  return length.numerator < 0n ? rational(0) : length;
}
