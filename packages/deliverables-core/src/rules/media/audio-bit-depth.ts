import { numbers } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withSound } from "../../media/probe-in-short.js";

export const audioBitDepth = requirementRule({
  code: "media/audio-bit-depth",
  title: "Audio bit depth",
  severity: "error",
  of: "media",
  requirement: "audio/bitDepth",
  unit: "bit",
  quantity: numbers,
  measure: ({ audio }) => audio.map((track) => track.bitDepth),
  why: "At 16 bit quiet passages are grainy, and every later step makes them worse.",
  fix: "Bounce the mix again at the bit depth that is asked for; padding a 16-bit file to 24 bit changes nothing.",
  examples: () => [
    { required: 24, file: withSound({ bitDepth: 24 }), finds: [] },
    {
      required: 24,
      file: withSound({ bitDepth: 24 }, { bitDepth: 16 }, { bitDepth: 16 }),
      finds: ["Audio bit depth of audio tracks 2–3 is 16 bit, expected 24 bit"],
    },
  ],
});
