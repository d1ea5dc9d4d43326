import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";

export const imageFormat = requirementRule({
  code: "image/format",
  title: "Picture format",
  severity: "error",
  of: "image",
  requirement: "format",
  measure: ({ format }) => [format],
  why: "A picture desk's system takes certain formats only, and looks at the bytes, not at the name.",
  fix: "Save the picture again in the format that is asked for; renaming it is not enough.",
  examples: () => [
    { required: ["JPEG", "TIFF"], file: { format: "TIFF" }, finds: [] },
    { required: "JPEG", file: { format: "PNG" }, finds: ["Picture format is PNG, expected JPEG"] },
  ],
});
