import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withContainer } from "../../media/probe-in-short.js";

export const operationalPattern = requirementRule({
  code: "media/operational-pattern",
  title: "Operational pattern",
  severity: "error",
  of: "media",
  requirement: "container/operationalPattern",
  measure: ({ container }) => [container.operationalPattern],
  why: "OP1a keeps picture and sound of one programme in one file; other patterns spread them, and play-out servers refuse them.",
  fix: "Export as the pattern that is asked for (in most tools: MXF OP1a), or re-wrap the essence without transcoding.",
  clause: "SMPTE ST 377-1 (MXF) defines the patterns; ST 378 is OP1a, ST 390 is OP-Atom.",
  examples: () => [
    { required: "OP1a", file: withContainer({ format: "MXF", operationalPattern: "OP1a" }), finds: [] },
    {
      required: "OP1a",
      file: withContainer({ format: "MXF", operationalPattern: "OP-Atom" }),
      finds: ["Operational pattern is OP-Atom, expected OP1a"],
    },
  ],
});
