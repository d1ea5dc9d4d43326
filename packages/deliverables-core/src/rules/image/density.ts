import { numbers } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";

export const imageDensity = requirementRule({
  code: "image/density",
  title: "Pixels per inch",
  severity: "error",
  of: "image",
  requirement: "ppi",
  unit: "ppi",
  quantity: numbers,
  // A file that counts in centimetres says 118 where 300 to the inch is meant: 299.72.
  measure: ({ ppiX, ppiY }) => [...new Set([ppiX, ppiY].map((ppi) => ppi && Math.round(ppi)))],
  why: "Picture desks sort out stills below 300 ppi unseen, even where the pixels are enough.",
  fix: "Set the resolution in the picture's properties without resampling it.",
  examples: () => [
    { required: { min: 300 }, file: { ppiX: 300, ppiY: 300 }, finds: [] },
    { required: { min: 300 }, file: { ppiX: 299.72, ppiY: 299.72 }, finds: [] },
    {
      required: { min: 300 },
      file: { ppiX: 72, ppiY: 72 },
      finds: ["Pixels per inch is 72 ppi, expected at least 300 ppi"],
    },
    { required: { min: 300 }, file: {}, finds: ["unchecked: Pixels per inch is not known: the file does not say"] },
  ],
});
