import { words } from "../../check/quantities.js";
import { timedTextRule } from "../../check/rule-kinds/timed-text-rule.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";
import { isBan } from "../../spec/limits.js";
import { meets, sayRequirement } from "../../spec/requirement.js";

const one = [shown("1", "3")];

export const timedTextFormat = timedTextRule({
  code: "timed-text/format",
  title: "Format of subtitles",
  severity: "error",
  asks: "format",
  why: "Each platform reads its own format of subtitles, and takes nothing else.",
  fix: "Export the subtitles in the format that is asked for; renaming the file is not enough.",
  examples: () => [
    { paper: timedTextOf(one), asked: { format: "SRT" }, finds: [] },
    {
      paper: timedTextOf(one),
      asked: { format: ["EBU STL", "WebVTT"] },
      finds: ["Format of the subtitles is SRT, expected EBU STL or WebVTT"],
    },
    {
      title: "A kind of TTML",
      paper: timedTextOf(one, { forms: ["TTML", "IMSC"] }),
      asked: { format: "TTML" },
      finds: [],
    },
    {
      title: "A TTML that does not say that it is IMSC",
      paper: timedTextOf(one, { forms: ["TTML"] }),
      asked: { format: "IMSC" },
      finds: ["Format of the subtitles is TTML, expected IMSC"],
    },
  ],
  *look({ text: { forms }, asked: { format = "present" } }) {
    const expected = sayRequirement(format, words);
    const actual = forms.join(", ");
    const fits = (form: string) => meets(form, format, words) === true;
    if (isBan(format) ? forms.every(fits) : forms.some(fits))
      yield { met: true, asks: "timedText/format", expected, actual };
    else
      yield {
        asks: "timedText/format",
        message: `Format of the subtitles is ${actual}, expected ${expected}`,
        expected,
        actual,
      };
  },
});
