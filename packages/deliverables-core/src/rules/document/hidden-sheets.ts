import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { paperWith } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { joinWords } from "../../spec/requirement.js";

export const hiddenSheets = paperRule({
  code: "document/hidden-sheets",
  title: "Hidden sheets",
  severity: "warning",
  inLists: true,
  why: "What is hidden in a workbook is one click away from the client: fees, names, notes.",
  fix: "Delete the sheet, or show it if the client is to have it.",
  examples: () => [
    { paper: paperWith({ hiddenSheets: [] }, "XLSX"), name: "costs.xlsx", finds: [] },
    {
      paper: paperWith({ hiddenSheets: ["Fees"] }, "XLSX"),
      name: "costs.xlsx",
      finds: ['costs.xlsx hides its sheet "Fees"'],
    },
  ],
  *look({ contents: { hiddenSheets = [] }, file }) {
    if (hiddenSheets.length === 0) return;
    const names = joinWords(hiddenSheets.slice(0, 5).map(quote), "and");
    yield { message: `${file} hides its ${hiddenSheets.length === 1 ? "sheet" : "sheets"} ${names}` };
  },
});
