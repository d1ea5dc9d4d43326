import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";

export const imageColorSpace = requirementRule({
  code: "image/color-space",
  title: "Colour space",
  severity: "error",
  of: "image",
  requirement: "colorSpace",
  measure: ({ colorSpace }) => [colorSpace],
  why: "A CMYK still shows in false colours on the web and on television.",
  fix: "Convert the picture to the colour space that is asked for and save it again.",
  examples: () => [
    { required: "RGB", file: { colorSpace: "RGB" }, finds: [] },
    { required: "RGB", file: { colorSpace: "CMYK" }, finds: ["Colour space is CMYK, expected RGB"] },
  ],
});
