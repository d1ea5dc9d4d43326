import { numbers } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const maxFall = requirementRule({
  code: "media/max-fall",
  title: "MaxFALL",
  severity: "error",
  of: "media",
  requirement: "video/hdr/maxFall",
  unit: "cd/m²",
  quantity: numbers,
  measure: ({ video }) => video.map((track) => track.hdr.maxFall),
  why: "Televisions fit the picture to their own brightness by this number; a wrong one clips highlights or dims the whole film.",
  fix: "Measure it again on the final grade and write it into the master's static metadata.",
  clause: "CTA-861.3, MaxFALL.",
  examples: () => [
    { required: { max: 400 }, file: withPicture({ hdr: { formats: ["HDR10"], maxFall: 180 } }), finds: [] },
    {
      required: { max: 400 },
      file: withPicture({ hdr: { formats: ["HDR10"], maxFall: 900 } }),
      finds: ["MaxFALL is 900 cd/m², expected at most 400 cd/m²"],
    },
  ],
});
