import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const masteringPrimaries = requirementRule({
  code: "media/mastering-primaries",
  title: "Mastering display primaries",
  severity: "error",
  of: "media",
  requirement: "video/hdr/masteringPrimaries",
  plural: true,
  measure: ({ video }) => video.map((track) => track.hdr.masteringPrimaries),
  why: "Televisions map colours from the display that the film was graded on; a wrong name there shifts every saturated colour.",
  fix: "Write the primaries of the grading monitor into the static metadata (for most HDR grades: P3-D65).",
  clause: "SMPTE ST 2086.",
  examples: () => [
    { required: "P3-D65", file: withPicture({ hdr: { formats: ["HDR10"], masteringPrimaries: "P3-D65" } }), finds: [] },
    {
      required: "P3-D65",
      file: withPicture({ hdr: { formats: ["HDR10"], masteringPrimaries: "BT.709" } }),
      finds: ["Mastering display primaries are BT.709, expected P3-D65"],
    },
  ],
});
