import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const primaries = requirementRule({
  code: "media/primaries",
  title: "Colour primaries",
  severity: "error",
  of: "media",
  requirement: "video/color/primaries",
  plural: true,
  measure: ({ video }) => video.map((track) => track.color.primaries),
  why: "A receiver maps colours by this tag: wrong primaries make skin too red or too grey on every screen.",
  fix: "Check which colour space the grade was made in; correct the tag if only the tag is wrong, else export again from the grade.",
  clause: "Code points of ITU-T H.273.",
  examples: () => [
    { required: "BT.709", file: withPicture({ color: { primaries: "BT.709" } }), finds: [] },
    {
      required: "BT.709",
      file: withPicture({ color: { primaries: "BT.2020" } }),
      finds: ["Colour primaries are BT.2020, expected BT.709"],
    },
    {
      required: "BT.709",
      file: withPicture({}),
      finds: ["unchecked: Colour primaries are not known: the file does not say"],
    },
  ],
});
