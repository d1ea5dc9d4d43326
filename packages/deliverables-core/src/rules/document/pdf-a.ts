import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { paperWith } from "../../papers/paper-in-short.js";

export const pdfA = requirementRule({
  code: "document/pdf-a",
  title: "PDF/A",
  severity: "error",
  of: "document",
  requirement: "pdfA",
  subject: "Level of PDF/A",
  measure: ({ format, contents }) => [contents && (contents.pdfA ?? (format === "PDF" ? "none" : undefined))],
  why: "An archive takes papers that can still be read in thirty years, and that is what PDF/A is for.",
  fix: "Export the paper as PDF/A of the level that is asked for, and have a validator confirm it: here only the claim is read.",
  clause: "ISO 19005-1, 6.7.11: identification in the document's metadata.",
  examples: () => [
    { required: ["1b", "2b"], file: paperWith({ pdfA: "2b" }), finds: [] },
    { required: ["1b", "2b"], file: paperWith({}), finds: ["Level of PDF/A is none, expected 1b or 2b"] },
  ],
});
