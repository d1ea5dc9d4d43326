import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withSound } from "../../media/probe-in-short.js";

export const audioCodec = requirementRule({
  code: "media/audio-codec",
  title: "Audio codec",
  severity: "error",
  of: "media",
  requirement: "audio/codec",
  measure: ({ audio }) => audio.map((track) => track.codec),
  why: "Compressed sound cannot be mixed, versioned or measured again without a loss.",
  fix: "Export the sound again in the codec that is asked for, from the mix and not from a compressed file.",
  examples: () => [
    { required: "PCM", file: withSound({ codec: "PCM" }), finds: [] },
    { required: "PCM", file: withSound({ codec: "AAC" }), finds: ["Audio codec is AAC, expected PCM"] },
  ],
});
