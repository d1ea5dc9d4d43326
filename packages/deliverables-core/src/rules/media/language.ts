import { languages } from "../../check/quantities.js";
import { requirementRule } from "../../check/requirement-rule.js";
import { withSound } from "../../media/probe-in-short.js";

export const language = requirementRule({
  code: "media/language",
  title: "Sound language",
  severity: "error",
  of: "media",
  requirement: "audio/language",
  quantity: languages,
  measure: ({ audio }) => audio.map((track) => track.language),
  why: "A track without its right language is offered to the wrong audience, or to none.",
  fix: "Set the language of the track in the wrapper; a re-wrap is enough.",
  examples: [
    { required: "en", file: withSound({ language: "en-GB" }), finds: [] },
    { required: "de", file: withSound({ language: "de" }, { language: "en" }), finds: ["Sound language of sound track 2 is en, expected de"] },
    { required: "en", file: withSound({  }), finds: ["unchecked: Sound language is not known: the file does not say"] },
  ],
});
