import { nameOf, timedTextRule } from "../../check/rule-kinds/timed-text-rule.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";
import { sayCount } from "../../report/amounts.js";

export const timedTextLines = timedTextRule({
  code: "timed-text/lines",
  title: "Number of lines",
  severity: "error",
  asks: "lines",
  why: "More lines than two cover the picture, and nobody reads them in the time that they are shown.",
  fix: "Shorten the text, or make two subtitles of it.",
  examples: () => [
    { paper: timedTextOf([shown("1", "3", "Hello", "there")]), asked: { lines: 2 }, finds: [] },
    {
      paper: timedTextOf([shown("1", "3", "Hello", "there", "everyone")]),
      asked: { lines: 2 },
      finds: ["Subtitle 1 at 1s has 3 lines, expected at most 2"],
    },
    {
      title: "Pictures of text",
      paper: timedTextOf([{ ...shown("1", "3"), lines: undefined as never }], { forms: ["TTML"] }),
      asked: { lines: 2 },
      finds: ["unchecked: Lines of 1 subtitle of LFD1001A.srt were not counted: it is a picture"],
    },
  ],
  *look({ events, asked: { lines: most = 0 }, file }) {
    const expected = `at most ${most}`;
    let [found, pictures, highest] = [0, 0, 0];
    for (const one of events) {
      const { lines, at } = one.event;
      if (!lines) {
        pictures += 1;
        continue;
      }
      highest = Math.max(highest, lines.length);
      if (lines.length <= most) continue;
      found += 1;
      const actual = sayCount(lines.length, "line");
      yield {
        at,
        asks: "timedText/lines",
        message: `${nameOf(one)} has ${actual}, expected ${expected}`,
        expected,
        actual,
      };
    }
    if (pictures > 0)
      yield {
        asks: "timedText/lines",
        unchecked: true,
        message: `Lines of ${sayCount(pictures, "subtitle")} of ${file} were not counted: ${pictures === 1 ? "it is a picture" : "they are pictures"}`,
        remedy: "Look at the pictures, or ask for subtitles as text.",
      };
    else if (found === 0) yield { met: true, asks: "timedText/lines", expected, actual: sayCount(highest, "line") };
  },
});
