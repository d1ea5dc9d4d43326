import { relationRule } from "../../check/rule-kinds/relation-rule.js";
import { rateOf } from "../../media/clock.js";
import { withPicture } from "../../media/probe-in-short.js";
import { parseFrameRate, sayFrameRate } from "../../timecode/frame-rate.js";
import { compare } from "../../timecode/rational.js";

export const sameFrameRate = relationRule({
  code: "media/same-frame-rate",
  title: "Same frame rate",
  severity: "error",
  relation: "sameFrameRateAs",
  othersRule: "media/frame-rate",
  subject: "Frame rate",
  compare(file, other) {
    const [actual, expected] = [rateOf(file), rateOf(other)];
    if (!actual || !expected) return { unknown: `${actual ? "the other" : "this"} file does not say its frame rate` };
    if (compare(actual.exact, expected.exact) === 0) return undefined;
    return { actual: `${sayFrameRate(actual)} fps`, expected: `${sayFrameRate(expected)} fps` };
  },
  asAskedOfOther(file, _, { video }) {
    const [actual, right] = [rateOf(file), parseFrameRate(String(video?.frameRate ?? ""))];
    return actual !== undefined && right !== undefined && compare(actual.exact, right.exact) === 0;
  },
  why: "Two versions of one programme at two rates cannot share subtitles, sound or an edit list.",
  fix: "Export it again at the rate of the other file, from the same timeline.",
  examples: () => [
    {
      relation: "programme",
      file: withPicture({ frameRate: "25" }),
      other: withPicture({ frameRate: "25" }),
      finds: [],
    },
    {
      relation: "programme",
      file: withPicture({ frameRate: "24000/1001" }),
      other: withPicture({ frameRate: "25" }),
      finds: ["Frame rate is 23.976 fps, expected 25 fps as in programme"],
    },
  ],
});
