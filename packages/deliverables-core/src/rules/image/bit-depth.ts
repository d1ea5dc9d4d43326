import { numbers } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";

export const imageBitDepth = requirementRule({
  code: "image/bit-depth",
  title: "Bit depth of a still",
  severity: "error",
  of: "image",
  requirement: "bitDepth",
  subject: "Bit depth",
  unit: "bit",
  quantity: numbers,
  measure: ({ bitDepth }) => [bitDepth],
  why: "Print and retouching need the depth that is asked for; the web may not open more than 8 bit.",
  fix: "Save the picture again at the bit depth that is asked for, from the original.",
  examples: () => [
    { required: 8, file: { bitDepth: 8 }, finds: [] },
    { required: 16, file: { bitDepth: 8 }, finds: ["Bit depth is 8 bit, expected 16 bit"] },
  ],
});
