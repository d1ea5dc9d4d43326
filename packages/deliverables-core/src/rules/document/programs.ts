import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { paperWith } from "../../papers/paper-in-short.js";

export const programs = paperRule({
  code: "document/programs",
  title: "Macros or scripts",
  severity: "warning",
  inLists: true,
  why: "A client's mail gateway throws a paper away that carries a program, mostly without telling anybody.",
  fix: "Save the paper without macros (as .docx or .xlsx), or print it to a PDF.",
  examples: () => [
    { paper: paperWith({ programs: false }), finds: [] },
    { paper: paperWith({ programs: true }), finds: ["LFD1001A_PSE.pdf carries scripts"] },
    {
      paper: paperWith({ programs: true }, "XLSX"),
      name: "budget.xlsm",
      finds: ["budget.xlsm carries macros"],
    },
  ],
  *look({ contents: { programs }, paper: { format }, file }) {
    if (programs) yield { message: `${file} carries ${format === "PDF" ? "scripts" : "macros"}` };
  },
});
