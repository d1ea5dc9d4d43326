import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";

export const documentFormat = requirementRule({
  code: "document/format",
  title: "Kind of document",
  severity: "error",
  of: "document",
  requirement: "format",
  measure: ({ format }) => [format],
  why: "A client files papers by kind, and a sheet that should be a PDF can still be changed by anyone.",
  fix: "Export the paper in the kind that is asked for; renaming it is not enough.",
  examples: () => [
    { required: "PDF", file: { format: "PDF" }, finds: [] },
    { required: "PDF", file: { format: "DOCX" }, finds: ["Kind of document is DOCX, expected PDF"] },
  ],
});
