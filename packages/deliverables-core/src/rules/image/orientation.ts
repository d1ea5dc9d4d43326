import { eitherOf } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";

const tags = { progressive: false };

export const imageOrientation = requirementRule({
  code: "image/orientation",
  title: "Picture that lies on its side",
  severity: "error",
  of: "image",
  requirement: "upright",
  subject: "Picture",
  quantity: eitherOf("upright", "left to be turned by its viewer"),
  unknown: "Whether the picture is upright is not known: it is read of JPEG, PNG, TIFF and PSD",
  measure: ({ tags }) => [tags && tags.orientation === 1],
  why: "A camera notes how it was held, and a system that does not read the note shows the picture on its side.",
  fix: "Turn the picture in an image editor and save it, so that it is upright without the note.",
  clause: "Exif 2.32, 4.6.4 A: orientation 1 is upright.",
  examples: () => [
    { required: true, file: { tags: { ...tags, orientation: 1 } }, finds: [] },
    {
      required: true,
      file: { tags: { ...tags, orientation: 6 } },
      finds: ["Picture is left to be turned by its viewer, expected upright"],
    },
    {
      title: "A format whose tags are not read",
      required: true,
      file: { format: "PSD" },
      finds: ["unchecked: Whether the picture is upright is not known: it is read of JPEG, PNG, TIFF and PSD"],
    },
  ],
});
