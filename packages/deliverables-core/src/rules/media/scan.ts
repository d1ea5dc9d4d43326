import { requirementRule } from "../../check/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";

export const scan = requirementRule({
  code: "media/scan",
  title: "Scan type",
  severity: "error",
  of: "media",
  requirement: "video/scan",
  measure: ({ video }) => video.map((track) => track.scan),
  why: "Interlaced picture shown as progressive combs, and progressive picture shown as interlaced loses half its lines.",
  fix: "Export again with the scan type that is asked for; if the pictures themselves have the wrong one, they need a proper conversion.",
  examples: [
    { required: "interlaced", file: withPicture({ scan: "interlaced" }), finds: [] },
    {
      required: "interlaced",
      file: withPicture({ scan: "progressive" }),
      finds: ["Scan type is progressive, expected interlaced"],
    },
  ],
});
