import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { withContainer } from "../../media/probe-in-short.js";

export const headerPartition = requirementRule({
  code: "media/header-partition",
  title: "Header partition",
  severity: "error",
  of: "media",
  requirement: "container/headerPartition",
  measure: ({ container }) => [container.headerPartition],
  why: "An open or incomplete header says that the writer did not finish: durations and indexes in it are not to be trusted.",
  fix: "Let the writer finish and copy the file again, or re-wrap it so that the header is closed and complete.",
  clause: "SMPTE ST 377-1, partition status.",
  examples: () => [
    {
      required: "closed complete",
      file: withContainer({ format: "MXF", headerPartition: "closed complete" }),
      finds: [],
    },
    {
      required: "closed complete",
      file: withContainer({ format: "MXF", headerPartition: "open incomplete" }),
      finds: ["Header partition is open incomplete, expected closed complete"],
    },
  ],
});
