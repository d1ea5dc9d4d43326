import { numbers } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { paperWith } from "../../papers/paper-in-short.js";

export const pages = requirementRule({
  code: "document/pages",
  title: "Number of pages",
  severity: "error",
  of: "document",
  requirement: "pages",
  quantity: numbers,
  measure: ({ contents }) => [contents?.pages],
  why: "A contract without its last page lacks the signatures, and a script of one page is a cover sheet.",
  fix: "Export or scan the paper again with all of its pages.",
  examples: () => [
    { required: { min: 2 }, file: paperWith({ pages: 3 }), finds: [] },
    { required: { min: 2 }, file: paperWith({ pages: 1 }), finds: ["Number of pages is 1, expected at least 2"] },
    {
      required: 1,
      file: { format: "ODT" },
      finds: ["unchecked: Number of pages is not known: the file does not say"],
    },
  ],
});
