import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const range = requirementRule({
  code: "media/range",
  title: "Code value range",
  severity: "error",
  of: "media",
  requirement: "video/color/range",
  measure: ({ video }) => video.map((track) => track.color.range),
  why: "A full-range picture read as limited loses its blacks and whites; the other way round it looks washed out.",
  fix: "Set the data levels in the export (limited is also called video, legal or narrow) and export again.",
  clause: "ITU-T H.273, VideoFullRangeFlag.",
  examples: () => [
    { required: "limited", file: withPicture({ color: { range: "limited" } }), finds: [] },
    {
      required: "limited",
      file: withPicture({ color: { range: "full" } }),
      finds: ["Code value range is full, expected limited"],
    },
  ],
});
