import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withContainer } from "../../media/probe-in-short.js";

export const container = requirementRule({
  code: "media/container",
  title: "Wrapper",
  severity: "error",
  of: "media",
  requirement: "container/format",
  measure: ({ container }) => [container.format],
  why: "A receiver's ingest is built for one wrapper; another is turned away before anyone looks at the picture.",
  fix: "Export again in the wrapper that is asked for; renaming the file does not change what it is.",
  examples: () => [
    { required: "MXF", file: withContainer({ format: "MXF" }), finds: [] },
    {
      required: ["MXF", "QuickTime"],
      file: withContainer({ format: "MPEG-4" }),
      finds: ["Wrapper is MPEG-4, expected MXF or QuickTime"],
    },
  ],
});
