import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const transfer = requirementRule({
  code: "media/transfer",
  title: "Transfer characteristics",
  severity: "error",
  of: "media",
  requirement: "video/color/transfer",
  plural: true,
  measure: ({ video }) => video.map((track) => track.color.transfer),
  why: "A wrong transfer tag makes the whole picture too dark or too bright, and HDR shows as grey.",
  fix: "Check which colour space the grade was made in; correct the tag if only the tag is wrong, else export again from the grade.",
  clause: "Code points of ITU-T H.273.",
  examples: () => [
    { required: "BT.709", file: withPicture({ color: { transfer: "BT.709" } }), finds: [] },
    {
      required: "BT.709",
      file: withPicture({ color: { transfer: "PQ" } }),
      finds: ["Transfer characteristics are PQ, expected BT.709"],
    },
    {
      required: "BT.709",
      file: withPicture({}),
      finds: ["unchecked: Transfer characteristics are not known: the file does not say"],
    },
  ],
});
