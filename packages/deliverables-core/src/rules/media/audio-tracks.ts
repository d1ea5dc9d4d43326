import { numbers } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withSound } from "../../media/probe-in-short.js";

export const audioTracks = requirementRule({
  code: "media/audio-tracks",
  title: "Number of audio tracks",
  severity: "error",
  of: "media",
  requirement: "audio/tracks",
  quantity: numbers,
  // A file without any has its own finding.
  measure: ({ audio, partial }) => (audio.length === 0 ? [] : [partial ? undefined : audio.length]),
  why: "A missing track is a missing mix; one too many shifts every track behind it to the wrong place.",
  fix: "Export again with the tracks that are asked for, silent ones included.",
  examples: () => [
    { required: [4, 16], file: withSound({}, {}, {}, {}), finds: [] },
    { required: [4, 16], file: withSound({}, {}), finds: ["Number of audio tracks is 2, expected 4 or 16"] },
  ],
});
