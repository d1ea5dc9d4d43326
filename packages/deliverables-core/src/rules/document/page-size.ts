import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { paperWith } from "../../papers/paper-in-short.js";

export const pageSize = requirementRule({
  code: "document/page-size",
  title: "Size of the pages",
  severity: "error",
  of: "document",
  requirement: "pageSize",
  subject: "Page size",
  measure: ({ contents }) => contents?.pageSizes?.map(({ size }) => size) ?? [undefined],
  why: "A page in Letter loses its edges on paper in A4, and the other way round.",
  fix: "Print the paper to a PDF again, with the size of paper that is asked for.",
  examples: () => [
    { required: "A4", file: paperWith({ pageSizes: [{ size: "A4", page: 1 }] }), finds: [] },
    {
      required: "A4",
      file: paperWith({
        pageSizes: [
          { size: "A4", page: 1 },
          { size: "Letter", page: 3 },
        ],
      }),
      finds: ["Page size is Letter, expected A4"],
    },
  ],
});
