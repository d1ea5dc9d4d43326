import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { paperWith } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { joinWords } from "../../spec/requirement.js";

/** The template of ASCAP and BMI for cue sheets (RapidCue) keeps its codes in it. */
const lookUpSheet = "hidat";

export const hiddenSheets = paperRule({
  code: "document/hidden-sheets",
  title: "Hidden sheets",
  severity: "warning",
  inLists: true,
  why: "What is hidden in a workbook is one click away from the client: fees, names, notes.",
  fix: "Delete the sheet, or show it if the client is to have it.",
  examples: () => [
    { paper: paperWith({ hiddenSheets: [] }, "XLSX"), name: "costs.xlsx", finds: [] },
    { paper: paperWith({ hiddenSheets: ["hidat"] }, "XLSX"), name: "LFD1001A_cues.xlsx", finds: [] },
    {
      paper: paperWith({ hiddenSheets: ["Fees"] }, "XLSX"),
      name: "costs.xlsx",
      finds: ['costs.xlsx hides its sheet "Fees"'],
    },
  ],
  *look({ contents, file }) {
    const hiddenSheets = contents.hiddenSheets?.filter((name) => name !== lookUpSheet) ?? [];
    if (hiddenSheets.length === 0) return;
    const names = joinWords(hiddenSheets.slice(0, 5).map(quote), "and");
    yield { message: `${file} hides its ${hiddenSheets.length === 1 ? "sheet" : "sheets"} ${names}` };
  },
});
