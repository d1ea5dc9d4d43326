import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const colorModel = requirementRule({
  code: "media/color-model",
  title: "Colour model",
  severity: "error",
  of: "media",
  requirement: "video/colorModel",
  measure: ({ video }) => video.map((track) => track.colorModel),
  why: "Code values of one colour model that are shown as another give a picture in false colours, and a cinema server refuses them.",
  fix: "Export again in the colour model that is asked for; a cinema master is converted to X'Y'Z'.",
  clause: "SMPTE ST 377-1 (descriptors of MXF). The picture of a DCP is X'Y'Z' (SMPTE ST 428-1, by a public summary).",
  examples: () => [
    { required: "XYZ", file: withPicture({ colorModel: "XYZ" }), finds: [] },
    { required: "XYZ", file: withPicture({ colorModel: "YUV" }), finds: ["Colour model is YUV, expected XYZ"] },
    {
      required: "XYZ",
      file: withPicture({ codec: "JPEG 2000" }),
      finds: ["unchecked: Colour model is not known: the file does not say"],
    },
  ],
});
