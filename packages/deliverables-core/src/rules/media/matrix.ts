import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const matrix = requirementRule({
  code: "media/matrix",
  title: "Matrix coefficients",
  severity: "error",
  of: "media",
  requirement: "video/color/matrix",
  plural: true,
  measure: ({ video }) => video.map((track) => track.color.matrix),
  why: "A wrong matrix shifts greens and reds, most visibly in faces and logos.",
  fix: "Check which colour space the grade was made in; correct the tag if only the tag is wrong, else export again from the grade.",
  clause: "Code points of ITU-T H.273.",
  examples: () => [
    { required: "BT.709", file: withPicture({ color: { matrix: "BT.709" } }), finds: [] },
    {
      required: "BT.709",
      file: withPicture({ color: { matrix: "BT.601" } }),
      finds: ["Matrix coefficients are BT.601, expected BT.709"],
    },
    {
      required: "BT.709",
      file: withPicture({}),
      finds: ["unchecked: Matrix coefficients are not known: the file does not say"],
    },
  ],
});
