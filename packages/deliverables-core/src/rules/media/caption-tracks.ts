import { numbers } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withCaptions } from "../../media/probe-in-short.js";

export const captionTracks = requirementRule({
  code: "media/caption-tracks",
  title: "Number of caption tracks",
  severity: "error",
  of: "media",
  requirement: "captions/tracks",
  quantity: numbers,
  // A file without any has its own finding.
  measure: ({ captions = [], partial }) => (captions.length === 0 ? [] : [partial ? undefined : captions.length]),
  why: "A track too many is mostly left from an earlier version, and a receiver may show that one.",
  fix: "Export again with only the caption tracks that are asked for.",
  examples: () => [
    { required: 1, file: withCaptions({ format: "teletext", service: "888" }), finds: [] },
    {
      required: 1,
      file: withCaptions({ format: "CEA-608", service: "CC1" }, { format: "CEA-608", service: "CC3" }),
      finds: ["Number of caption tracks is 2, expected 1"],
    },
  ],
});
