import { eitherOf } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";

export const imageAlpha = requirementRule({
  code: "image/alpha",
  title: "Transparency",
  severity: "error",
  of: "image",
  requirement: "alpha",
  subject: "Picture",
  quantity: eitherOf("with transparency", "without transparency"),
  unknown:
    "Whether the picture has transparency is not known: this kind of picture does not say it in a way that is read here",
  measure: ({ alpha }) => [alpha],
  why: "Title art without transparency sits in a black box; a still with it turns odd colours where it is flattened.",
  fix: "Save the picture again with, or without, a transparency channel as it is asked for.",
  examples: () => [
    { required: false, file: { alpha: false }, finds: [] },
    { required: true, file: { alpha: false }, finds: ["Picture is without transparency, expected with transparency"] },
    {
      required: false,
      file: { format: "WebP" },
      finds: [
        "unchecked: Whether the picture has transparency is not known: this kind of picture does not say it in a way that is read here",
      ],
    },
  ],
});
