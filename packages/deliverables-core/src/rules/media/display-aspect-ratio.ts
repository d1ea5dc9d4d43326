import { ratios } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const displayAspectRatio = requirementRule({
  code: "media/display-aspect-ratio",
  title: "Display aspect ratio",
  severity: "error",
  of: "media",
  requirement: "video/displayAspectRatio",
  quantity: ratios,
  measure: ({ video }) => video.map((track) => track.displayAspectRatio),
  why: "The receiver's chain trusts this flag: a wrong one gives black bars or a squeezed picture on air.",
  fix: "Correct the aspect ratio in the export settings; a re-wrap with the right flag is enough when the raster is right.",
  examples: () => [
    { required: "16:9", file: withPicture({ displayAspectRatio: "16:9" }), finds: [] },
    {
      required: "16:9",
      file: withPicture({ displayAspectRatio: "4:3" }),
      finds: ["Display aspect ratio is 4:3, expected 16:9"],
    },
  ],
});
