import { frameRates } from "../../check/quantities.js";
import { timedTextRule } from "../../check/rule-kinds/timed-text-rule.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";
import { meets, sayRequirement } from "../../spec/requirement.js";
import { parseFrameRate, sayFrameRate } from "../../timecode/frame-rate.js";

const one = [shown("1", "3")];
const asks = "timedText/frameRate";

export const timedTextFrameRate = timedTextRule({
  code: "timed-text/frame-rate",
  title: "Frame rate of subtitles",
  severity: "error",
  asks: "frameRate",
  why: "Subtitles that count by another rate than the picture are further and further off: four seconds in an hour between 23.976 and 24.",
  fix: "Convert the subtitles to the rate that is asked for in an editor for subtitles; do not only change the number in the file.",
  examples: () => [
    {
      paper: timedTextOf(one, { forms: ["TTML"], frameRate: "24000/1001" }),
      asked: { frameRate: "23.976" },
      finds: [],
    },
    {
      paper: timedTextOf(one, { forms: ["TTML"], frameRate: "24" }),
      asked: { frameRate: "23.976" },
      finds: ["Frame rate of the subtitles is 24 frames per second, expected 23.976 frames per second"],
    },
    {
      title: "A format that states none",
      paper: timedTextOf(one),
      asked: { frameRate: "25" },
      finds: ["unchecked: Frame rate of the subtitles is not known: SRT does not say, expected 25 frames per second"],
    },
  ],
  *look({ text: { frameRate, forms }, asked: { frameRate: asked = "present" } }) {
    const expected = sayRequirement(asked, frameRates, "frames per second");
    const rate = frameRate === undefined ? undefined : parseFrameRate(frameRate);
    if (frameRate === undefined || !rate) {
      if (asked === null) yield { met: true, asks, expected, actual: "none" };
      else {
        const who = forms.includes("TTML") ? "the file" : forms[0];
        const message = `Frame rate of the subtitles is not known: ${who} does not say, expected ${expected}`;
        yield { asks, unchecked: true, message, expected };
      }
      return;
    }
    const actual = `${sayFrameRate(rate)} frames per second`;
    if (meets(frameRate, asked, frameRates) === true) yield { met: true, asks, expected, actual };
    else yield { asks, message: `Frame rate of the subtitles is ${actual}, expected ${expected}`, expected, actual };
  },
});
