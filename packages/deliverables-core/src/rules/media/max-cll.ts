import { numbers } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const maxCll = requirementRule({
  code: "media/max-cll",
  title: "MaxCLL",
  severity: "error",
  of: "media",
  requirement: "video/hdr/maxCll",
  unit: "cd/m²",
  quantity: numbers,
  measure: ({ video }) => video.map((track) => track.hdr.maxCll),
  why: "Televisions fit the picture to their own brightness by this number; a wrong one clips highlights or dims the whole film.",
  fix: "Measure it again on the final grade and write it into the master's static metadata.",
  clause: "CTA-861.3, MaxCLL.",
  examples: () => [
    { required: { max: 1000 }, file: withPicture({ hdr: { formats: ["HDR10"], maxCll: 998 } }), finds: [] },
    {
      required: { max: 1000 },
      file: withPicture({ hdr: { formats: ["HDR10"], maxCll: 4000 } }),
      finds: ["MaxCLL is 4000 cd/m², expected at most 1000 cd/m²"],
    },
  ],
});
