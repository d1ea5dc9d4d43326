import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { paperWith } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { joinWords } from "../../spec/requirement.js";

export const embeddedFiles = paperRule({
  code: "document/embedded-files",
  title: "Files inside a paper",
  severity: "warning",
  why: "A file that travels inside another is seen by nobody who checks the delivery, and often by the client.",
  fix: "Take the file out of the paper, and deliver it on its own if the client is to have it.",
  examples: () => [
    { paper: paperWith({ embeddedFiles: [] }), finds: [] },
    { paper: paperWith({ embeddedFiles: ["budget.xlsx"] }), finds: ['LFD1001A_PSE.pdf carries "budget.xlsx" inside'] },
  ],
  *look({ contents: { embeddedFiles = [] }, file }) {
    if (embeddedFiles.length === 0) return;
    const names = embeddedFiles.slice(0, 5).map(quote);
    yield {
      message: `${file} carries ${joinWords(names, "and")} inside${embeddedFiles.length > 5 ? ", and more" : ""}`,
    };
  },
});
