import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { paperWith } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { sayCount } from "../../report/amounts.js";

export const comments = paperRule({
  code: "document/comments",
  title: "Comments left in a paper",
  severity: "warning",
  inLists: true,
  why: "What the production wrote to itself in the margin is read by the client's lawyer.",
  fix: "Resolve and delete the comments, and save the paper again.",
  examples: () => [
    { paper: paperWith({ comments: [] }), finds: [] },
    {
      paper: paperWith({
        comments: [
          { text: "Do we pay for this?", page: 2 },
          { text: "Ask legal", page: 3 },
        ],
      }),
      finds: ['LFD1001A_PSE.pdf has 2 comments; the first is "Do we pay for this?"'],
    },
  ],
  *look({ contents: { comments = [] }, file }) {
    const [at] = comments;
    if (!at) return;
    const is = comments.length === 1 ? "it says" : "the first is";
    yield { at, message: `${file} has ${sayCount(comments.length, "comment")}; ${is} ${quote(at.text)}` };
  },
});
