import { ratios } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const pixelAspectRatio = requirementRule({
  code: "media/pixel-aspect-ratio",
  title: "Pixel aspect ratio",
  severity: "error",
  of: "media",
  requirement: "video/pixelAspectRatio",
  quantity: ratios,
  measure: ({ video }) => video.map((track) => track.pixelAspectRatio),
  why: "A wrong pixel shape shows circles as ovals on every screen.",
  fix: "Set the pixel aspect ratio of the sequence and export again; do not stretch the picture.",
  examples: () => [
    { required: "1:1", file: withPicture({ pixelAspectRatio: "1:1" }), finds: [] },
    {
      required: "1:1",
      file: withPicture({ pixelAspectRatio: "64:45" }),
      finds: ["Pixel aspect ratio is 64:45, expected 1:1"],
    },
  ],
});
