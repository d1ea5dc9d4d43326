import { isCoarser, languages } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withSound } from "../../media/probe-in-short.js";

export const language = requirementRule({
  code: "media/language",
  title: "Audio language",
  severity: "error",
  of: "media",
  requirement: "audio/language",
  quantity: languages,
  measure: ({ audio }) => audio.map((track) => track.language),
  cannotTell: (value, asked) => (isCoarser(value, asked) ? "which does not say which region" : undefined),
  why: "A track without its right language is offered to the wrong audience, or to none.",
  fix: "Set the language of the track in the wrapper; a re-wrap is enough.",
  clause: "BCP 47. QuickTime and MPEG-4 name the language alone, not the region: ask for `en` there, not for `en-GB`.",
  examples: () => [
    { required: "en", file: withSound({ language: "en-GB" }), finds: [] },
    {
      required: "de",
      file: withSound({ language: "de" }, { language: "en" }),
      finds: ["Audio language of audio track 2 is en, expected de"],
    },
    { required: "en", file: withSound({}), finds: ["unchecked: Audio language is not known: the file does not say"] },
    {
      required: "en-GB",
      file: withSound({ language: "en" }),
      finds: ["unchecked: Audio language is en, which does not say which region, expected en-GB"],
    },
  ],
});
