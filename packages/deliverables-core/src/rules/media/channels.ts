import { numbers } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withSound } from "../../media/probe-in-short.js";

export const channels = requirementRule({
  code: "media/channels",
  title: "Channels in a track",
  severity: "error",
  of: "media",
  requirement: "audio/channels",
  subject: "Number of channels",
  quantity: numbers,
  measure: ({ audio }) => audio.map((track) => track.channels),
  why: "A receiver routes channels by their track: stereo in one track where two mono tracks are asked for ends up on the wrong outputs.",
  fix: "Change the track format in the export (mono tracks, or one interleaved track) and export again.",
  examples: () => [
    { required: 1, file: withSound({ channels: 1 }, { channels: 1 }), finds: [] },
    { required: 1, file: withSound({ channels: 2 }), finds: ["Number of channels is 2, expected 1"] },
  ],
});
