import { nameOf, timedTextRule } from "../../check/rule-kinds/timed-text-rule.js";
import { charactersIn } from "../../papers/timed-text/characters-in.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";
import { sayCount } from "../../report/amounts.js";

export const timedTextCharacters = timedTextRule({
  code: "timed-text/characters",
  title: "Characters in a line",
  severity: "error",
  asks: "characters",
  why: "A line that is too long is cut off or broken where the player likes, and covers the picture from edge to edge.",
  fix: "Break the line in two, or shorten it; spaces count, marks of style and colour do not.",
  examples: () => [
    { paper: timedTextOf([shown("1", "3", "Hello there")]), asked: { characters: 11 }, finds: [] },
    {
      paper: timedTextOf([shown("1", "3", "Hello", "Hello there")]),
      asked: { characters: 10 },
      finds: ["Line 2 of Subtitle 1 at 1s has 11 characters, expected at most 10"],
    },
  ],
  *look({ events, asked: { characters: most = 0 }, file }) {
    const expected = `at most ${most}`;
    const asks = "timedText/characters";
    let [found, pictures, highest] = [0, 0, 0];
    for (const one of events) {
      if (!one.event.lines) pictures += 1;
      for (const [index, line] of (one.event.lines ?? []).entries()) {
        const count = charactersIn(line);
        highest = Math.max(highest, count);
        if (count <= most) continue;
        found += 1;
        const actual = sayCount(count, "character");
        const message = `Line ${index + 1} of ${nameOf(one)} has ${actual}, expected ${expected}`;
        yield { at: one.event.at, asks, message, expected, actual };
      }
    }
    if (pictures > 0)
      yield {
        asks,
        unchecked: true,
        message: `Characters of ${sayCount(pictures, "subtitle")} of ${file} were not counted: ${pictures === 1 ? "it is a picture" : "they are pictures"}`,
        remedy: "Look at the pictures, or ask for subtitles as text.",
      };
    else if (found === 0) yield { met: true, asks, expected, actual: `${sayCount(highest, "character")} at most` };
  },
});
