import { numbers } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const masteringMin = requirementRule({
  code: "media/mastering-min",
  title: "Mastering display minimum",
  severity: "error",
  of: "media",
  requirement: "video/hdr/masteringMin",
  unit: "cd/m²",
  quantity: numbers,
  measure: ({ video }) => video.map((track) => track.hdr.masteringMin),
  why: "Televisions fit the picture to their own brightness by this number; a wrong one clips highlights or dims the whole film.",
  fix: "Measure it again on the final grade and write it into the master's static metadata.",
  clause: "SMPTE ST 2086.",
  examples: () => [
    { required: { max: 0.005 }, file: withPicture({ hdr: { formats: ["HDR10"], masteringMin: 0.0001 } }), finds: [] },
    {
      required: { max: 0.005 },
      file: withPicture({ hdr: { formats: ["HDR10"], masteringMin: 0.05 } }),
      finds: ["Mastering display minimum is 0.05 cd/m², expected at most 0.005 cd/m²"],
    },
  ],
});
