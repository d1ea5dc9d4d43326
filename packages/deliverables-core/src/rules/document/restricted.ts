import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { paperWith } from "../../papers/paper-in-short.js";
import { joinWords } from "../../spec/requirement.js";

export const restricted = paperRule({
  code: "document/restricted",
  title: "Paper that forbids something",
  severity: "warning",
  why: "A paper that cannot be printed or copied from cannot be filed as the client files its papers.",
  fix: "Save the PDF again without restrictions.",
  clause: "ISO 32000-1, 7.6.3.2: user access permissions.",
  examples: () => [
    { paper: paperWith({ forbidden: [] }), finds: [] },
    {
      paper: paperWith({ forbidden: ["printing", "copying"] }),
      finds: ["LFD1001A_PSE.pdf forbids printing and copying"],
    },
  ],
  *look({ contents: { forbidden = [] }, file }) {
    if (forbidden.length > 0) yield { message: `${file} forbids ${joinWords(forbidden, "and")}` };
  },
});
