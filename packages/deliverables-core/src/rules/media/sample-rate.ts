import { numbers } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withSound } from "../../media/probe-in-short.js";

export const sampleRate = requirementRule({
  code: "media/sample-rate",
  title: "Sample rate",
  severity: "error",
  of: "media",
  requirement: "audio/sampleRate",
  unit: "Hz",
  quantity: numbers,
  measure: ({ audio }) => audio.map((track) => track.sampleRate),
  why: "Sound at another rate drifts against the picture, or is resampled by the receiver without anyone listening.",
  fix: "Bounce the mix again at the sample rate that is asked for (picture work: 48000 Hz).",
  examples: () => [
    { required: 48000, file: withSound({ sampleRate: 48000 }), finds: [] },
    {
      required: 48000,
      file: withSound({ sampleRate: 44100 }, { sampleRate: 44100 }),
      finds: ["Sample rate of both audio tracks is 44100 Hz, expected 48000 Hz"],
    },
  ],
});
