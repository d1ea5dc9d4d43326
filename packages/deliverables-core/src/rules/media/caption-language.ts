import { isCoarser, languages } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withCaptions } from "../../media/probe-in-short.js";

export const captionLanguage = requirementRule({
  code: "media/caption-language",
  title: "Language of captions",
  severity: "error",
  of: "media",
  requirement: "captions/language",
  quantity: languages,
  measure: ({ captions = [] }) => captions.map(({ language }) => language),
  cannotTell: (value, asked) => (isCoarser(value, asked) ? "which does not say the region" : undefined),
  why: "A player offers captions by the language of their track; one that is labelled wrong is chosen by those who cannot read it.",
  fix: "Label the track with its language and export again; if the words are in the wrong language, bring the right captions.",
  examples: () => [
    { required: "de", file: withCaptions({ format: "3GPP timed text", language: "de" }), finds: [] },
    {
      required: "de",
      file: withCaptions({ format: "3GPP timed text", language: "fr" }),
      finds: ["Language of captions is fr, expected de"],
    },
    {
      required: "en",
      file: withCaptions({ format: "CEA-608", service: "CC1" }),
      finds: ["unchecked: Language of captions is not known: the file does not say"],
    },
  ],
});
