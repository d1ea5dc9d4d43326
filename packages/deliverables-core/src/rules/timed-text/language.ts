import { isCoarser, languages } from "../../check/quantities.js";
import { timedTextRule } from "../../check/rule-kinds/timed-text-rule.js";
import { fillText } from "../../delivery/tokens/fill-text.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";
import { meets } from "../../spec/requirement.js";

const one = [shown("1", "3")];
const asks = "timedText/language";

export const timedTextLanguage = timedTextRule({
  code: "timed-text/language",
  title: "Language that subtitles state",
  severity: "error",
  asks: "language",
  why: "The language in the file is what a platform shows in its menu: a wrong one puts German under English.",
  fix: "Look whether it is the right file; if only the statement is wrong, correct it (xml:lang of TTML, the language code of an EBU STL).",
  examples: () => [
    { paper: timedTextOf(one, { forms: ["TTML"], language: "de" }), asked: { language: "de" }, finds: [] },
    {
      title: "The language of each item",
      languages: ["de"],
      paper: timedTextOf(one, { forms: ["TTML"], language: "en" }),
      asked: { language: "<language>" },
      finds: ["Language that the subtitles state is en, expected de"],
    },
    {
      title: "A format that states none, and one that knows no regions",
      paper: timedTextOf(one),
      asked: { language: "de" },
      finds: ["unchecked: Language of the subtitles is not known: the file states none, expected de"],
    },
    {
      paper: timedTextOf(one, { forms: ["EBU STL"], language: "en" }),
      asked: { language: "en-GB" },
      finds: [
        "unchecked: Language that the subtitles state is en, which says nothing about the region, expected en-GB",
      ],
    },
  ],
  *look({ text: { language }, asked, values }) {
    const expected = fillText(asked.language ?? "", values);
    if (language === undefined) {
      const message = `Language of the subtitles is not known: the file states none, expected ${expected}`;
      yield { asks, unchecked: true, message, expected };
      return;
    }
    const message = `Language that the subtitles state is ${language}`;
    if (meets(language, expected, languages) === true) yield { met: true, asks, expected, actual: language };
    else if (isCoarser(language, expected))
      yield {
        asks,
        unchecked: true,
        message: `${message}, which says nothing about the region, expected ${expected}`,
        expected,
      };
    else yield { asks, message: `${message}, expected ${expected}`, expected, actual: language };
  },
});
