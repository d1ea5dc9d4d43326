import { nameOf, type TimedEvent, timedTextRule } from "../../check/rule-kinds/timed-text-rule.js";
import { charactersIn } from "../../papers/timed-text/characters-in.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";
import { sayCount } from "../../report/amounts.js";
import { add, compare, divide, fromDecimalString, type Rational, rational, subtract } from "../../timecode/rational.js";

const asks = "timedText/readingSpeed";
const unit = "characters per second";

export const timedTextReadingSpeed = timedTextRule({
  code: "timed-text/reading-speed",
  title: "Reading speed",
  severity: "error",
  asks: "readingSpeed",
  why: "Who has to read faster than one can sees the film below the subtitles no more.",
  fix: "Shorten the text, or let it stand longer where the next subtitle leaves room.",
  examples: () => [
    { paper: timedTextOf([shown("1", "2", "Hello there", "friend")]), asked: { readingSpeed: 17 }, finds: [] },
    {
      paper: timedTextOf([shown("1", "2", "Hello there", "friends"), shown("3", "3.5", "Good evening")]),
      asked: { readingSpeed: 17 },
      finds: [
        "Subtitle 1 at 1s has to be read at 18 characters per second, expected at most 17",
        "Subtitle 2 at 3s has to be read at 24 characters per second, expected at most 17",
      ],
    },
    {
      title: "An EBU STL, whose last frame counts to some and not to others",
      paper: timedTextOf([shown("1", "1.96", "Hello there")], {
        forms: ["EBU STL"],
        counts: "frames",
        frameRate: "25",
      }),
      asked: { readingSpeed: 11 },
      finds: [
        "unchecked: 1 subtitle of LFD1001A.srt meets at most 11 characters per second only by one frame, which some programs count and some do not",
      ],
    },
    {
      title: "Pictures of text",
      paper: timedTextOf([{ ...shown("1", "3"), lines: undefined as never }], { forms: ["TTML"] }),
      asked: { readingSpeed: 17 },
      finds: [
        "unchecked: Reading speed of 1 subtitle of LFD1001A.srt is not known: it is a picture, or nothing ends it",
      ],
    },
  ],
  *look({ events, asked: { readingSpeed: most = 0 }, text, rate, file }) {
    const expected = `at most ${most}`;
    const limit = fromDecimalString(String(most)) ?? rational(0);
    const frame = text.forms.includes("EBU STL") && rate ? divide(rational(1), rate.exact) : rational(0);
    let [found, unknown, doubtful] = [0, 0, 0];
    let fastest = rational(0);
    for (const one of events) {
      const read = speedOf(one, rational(0));
      if (!read) {
        unknown += 1;
        continue;
      }
      if (read === "none" || compare(read, limit) <= 0) {
        if (read !== "none" && compare(read, fastest) > 0) fastest = read;
        continue;
      }
      const kinder = speedOf(one, frame);
      if (kinder && kinder !== "none" && compare(kinder, limit) <= 0) {
        doubtful += 1;
        continue;
      }
      found += 1;
      const actual = say(read);
      const message = `${nameOf(one)} has to be read at ${actual} ${unit}, expected ${expected}`;
      yield { at: one.event.at, asks, message, expected: `${expected} ${unit}`, actual: `${actual} ${unit}` };
    }
    if (unknown > 0)
      yield {
        asks,
        unchecked: true,
        message: `Reading speed of ${sayCount(unknown, "subtitle")} of ${file} is not known: ${unknown === 1 ? "it is a picture" : "they are pictures"}, or nothing ends ${unknown === 1 ? "it" : "them"}`,
        remedy: "Look at them in a player, or ask for subtitles as text with an end to each.",
      };
    if (doubtful > 0)
      yield {
        asks,
        unchecked: true,
        message: `${sayCount(doubtful, "subtitle")} of ${file} ${doubtful === 1 ? "meets" : "meet"} ${expected} ${unit} only by one frame, which some programs count and some do not`,
        remedy: "Ask the client whether the last frame of an EBU STL counts, or give those a frame more.",
      };
    if (found + unknown + doubtful === 0) yield { met: true, asks, expected, actual: `${say(fastest)} at most` };
  },
});

/** Characters per second. Of what has no length another rule tells: "none". Undefined for a picture, and for what nothing ends. */
function speedOf({ event: { lines }, start, end }: TimedEvent, more: Rational): Rational | "none" | undefined {
  if (!lines || !end) return undefined;
  const length = add(subtract(end, start), more);
  if (length.numerator <= 0n) return "none";
  const characters = lines.reduce((sum, line) => sum + charactersIn(line), 0);
  return divide(rational(characters), length);
}

/** To a tenth, rounded up: what is above the limit must not look like the limit. */
function say({ numerator, denominator }: Rational): string {
  return String(Number((numerator * 10n + denominator - 1n) / denominator) / 10);
}
