import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withCaptions } from "../../media/probe-in-short.js";

export const captionFormat = requirementRule({
  code: "media/caption-format",
  title: "Caption format",
  severity: "error",
  of: "media",
  requirement: "captions/format",
  measure: ({ captions = [] }) => captions.map(({ format }) => format),
  why: "A receiver reads the captions of its own standard: teletext is nothing to an American one, and CEA-608 nothing to a European.",
  fix: "Have the captions made again in the format that is asked for, and put into the file in place of these.",
  examples: () => [
    { required: ["CEA-608", "CEA-708"], file: withCaptions({ format: "CEA-608", service: "CC1" }), finds: [] },
    {
      required: "CEA-608",
      file: withCaptions({ format: "3GPP timed text" }),
      finds: ["Caption format is 3GPP timed text, expected CEA-608"],
    },
  ],
});
