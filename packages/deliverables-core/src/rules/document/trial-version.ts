import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { paperOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { trialMark } from "../../papers/trial-mark.js";

export const trialVersion = paperRule({
  code: "document/trial-version",
  title: "Mark of a program's trial version",
  severity: "warning",
  inLists: true,
  why: "A paper that a trial version wrote has its advertisement on every page, and may lack the pages that nobody paid for.",
  fix: "Print or export the paper again with a licensed program, and look whether all of it is there.",
  examples: () => [
    { paper: paperOf("Result: PASS", "Software: Harding FPA 3.1, licensed version"), finds: [] },
    {
      paper: paperOf("Result: PASS", "Evaluation Warning: The document was created with Spire.PDF for .NET."),
      finds: [
        'LFD1001A_PSE.pdf bears the mark of a trial version: "Evaluation Warning: The document was created with Spire.PDF…"',
      ],
    },
    {
      title: "Stamped across the page",
      paper: paperOf("UNREGISTERED TRIAL", "Result: PASS"),
      finds: ['LFD1001A_PSE.pdf bears the mark of a trial version: "UNREGISTERED TRIAL"'],
    },
    {
      title: "A trial that the film is about",
      paper: paperOf("The Trial", "He plays a trial version of the game, and stands trial for a clinical trial."),
      finds: [],
    },
  ],
  *look({ contents, paper, file }) {
    // People in films say what they like.
    const at = paper.timedText ? undefined : trialMark(contents);
    if (at)
      yield { at, message: `${file} bears the mark of a trial version: ${quote(at.written)}`, actual: at.written };
  },
});
