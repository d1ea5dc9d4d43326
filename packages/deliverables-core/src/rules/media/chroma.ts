import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const chroma = requirementRule({
  code: "media/chroma",
  title: "Chroma subsampling",
  severity: "error",
  of: "media",
  requirement: "video/chroma",
  measure: ({ video }) => video.map((track) => track.chroma),
  why: "Colour detail that was thrown away in 4:2:0 does not come back, and shows at the edges of graphics and keys.",
  fix: "Export again from the timeline with the chroma subsampling that is asked for.",
  examples: () => [
    { required: "4:2:2", file: withPicture({ chroma: "4:2:2" }), finds: [] },
    {
      required: "4:2:2",
      file: withPicture({ chroma: "4:2:0" }),
      finds: ["Chroma subsampling is 4:2:0, expected 4:2:2"],
    },
  ],
});
