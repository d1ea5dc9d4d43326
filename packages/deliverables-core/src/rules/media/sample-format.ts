import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withSound } from "../../media/probe-in-short.js";

export const sampleFormat = requirementRule({
  code: "media/sample-format",
  title: "Sample format",
  severity: "error",
  of: "media",
  requirement: "audio/sampleFormat",
  measure: ({ audio }) => audio.map((track) => track.sampleFormat),
  why: "Many servers and desks take PCM of whole numbers only, and play floating point as noise or not at all.",
  fix: "Bounce again as PCM of whole numbers, in the bit depth that is asked for.",
  examples: () => [
    { required: "integer", file: withSound({ codec: "PCM", sampleFormat: "integer" }), finds: [] },
    {
      required: "integer",
      file: withSound({ codec: "PCM", bitDepth: 32, sampleFormat: "float" }),
      finds: ["Sample format is float, expected integer"],
    },
    {
      required: "integer",
      file: withSound({ codec: "AAC" }),
      finds: ["unchecked: Sample format is not known: the file does not say"],
    },
  ],
});
