import { eitherOf } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";

const tags = { orientation: 1 };

export const imageProgressive = requirementRule({
  code: "image/progressive",
  title: "Progressive picture",
  severity: "error",
  of: "image",
  requirement: "progressive",
  subject: "Picture",
  quantity: eitherOf("progressive", "not progressive"),
  unknown: "Whether the picture is progressive is not known: the file does not say",
  measure: ({ tags }) => [tags?.progressive],
  why: "Some print and broadcast systems open a progressive JPEG as an empty frame.",
  fix: 'Save the picture again, with or without "progressive" (in Photoshop: Format Options; of a PNG: interlaced).',
  examples: () => [
    { required: false, file: { tags: { ...tags, progressive: false } }, finds: [] },
    {
      required: false,
      file: { tags: { ...tags, progressive: true } },
      finds: ["Picture is progressive, expected not progressive"],
    },
  ],
});
