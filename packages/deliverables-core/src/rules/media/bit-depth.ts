import { numbers } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const bitDepth = requirementRule({
  code: "media/bit-depth",
  title: "Bit depth",
  severity: "error",
  of: "media",
  requirement: "video/bitDepth",
  unit: "bit",
  quantity: numbers,
  measure: ({ video }) => video.map((track) => track.bitDepth),
  why: "An 8-bit master bands in skies and gradients once the receiver grades or transcodes it.",
  fix: "Export again from the 10-bit timeline; converting the 8-bit file does not bring the detail back.",
  examples: () => [
    { required: 10, file: withPicture({ bitDepth: 10 }), finds: [] },
    { required: 10, file: withPicture({ bitDepth: 8 }), finds: ["Bit depth is 8 bit, expected 10 bit"] },
  ],
});
