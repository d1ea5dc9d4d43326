import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { paperWith } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { sayCount } from "../../report/amounts.js";

export const trackedChanges = paperRule({
  code: "document/tracked-changes",
  title: "Tracked changes",
  severity: "warning",
  inLists: true,
  why: "Whoever opens the paper sees what was struck out, and nobody can say which wording counts.",
  fix: "Accept or reject all changes in Word, and save the paper again.",
  clause: "ECMA-376-1, 17.13.5: revisions.",
  examples: () => [
    { paper: paperWith({ trackedChanges: [] }, "DOCX"), name: "contract.docx", finds: [] },
    {
      paper: paperWith({ trackedChanges: [{ text: "5,000" }, { text: "7,500" }] }, "DOCX"),
      name: "contract.docx",
      finds: ['contract.docx has 2 tracked changes; the first is "5,000"'],
    },
  ],
  *look({ contents: { trackedChanges = [] }, file }) {
    const [at] = trackedChanges;
    if (!at) return;
    const is = trackedChanges.length === 1 ? "it is" : "the first is";
    yield { at, message: `${file} has ${sayCount(trackedChanges.length, "tracked change")}; ${is} ${quote(at.text)}` };
  },
});
