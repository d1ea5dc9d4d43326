import { numbers } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const masteringMax = requirementRule({
  code: "media/mastering-max",
  title: "Mastering display maximum",
  severity: "error",
  of: "media",
  requirement: "video/hdr/masteringMax",
  unit: "cd/m²",
  quantity: numbers,
  measure: ({ video }) => video.map((track) => track.hdr.masteringMax),
  why: "Televisions fit the picture to their own brightness by this number; a wrong one clips highlights or dims the whole film.",
  fix: "Measure it again on the final grade and write it into the master's static metadata.",
  clause: "SMPTE ST 2086.",
  examples: () => [
    { required: 1000, file: withPicture({ hdr: { formats: ["HDR10"], masteringMax: 1000 } }), finds: [] },
    {
      required: 1000,
      file: withPicture({ hdr: { formats: ["HDR10"], masteringMax: 4000 } }),
      finds: ["Mastering display maximum is 4000 cd/m², expected 1000 cd/m²"],
    },
  ],
});
