import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { paperOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { readAnswer } from "../../papers/read-answer.js";
import { readField } from "../../papers/read-field.js";
import { subjectHeadings, subjects } from "../../papers/read-statements.js";

const fix = "Have the question answered in the paper: yes, with what was placed and where, or no.";
const { headings } = subjects.productPlacement;
const production = { productPlacement: false };

export const unanswered = paperRule({
  code: "document/unanswered",
  title: "Product placement left open",
  severity: "error",
  weighable: "never",
  why: "A form that prints both answers and takes none is signed all the same, and nobody has said that there is no placement.",
  fix,
  examples: () => [
    { paper: paperOf("Product placement\tNo"), production, finds: [] },
    { paper: paperOf("Product placement: ☐ Yes ☒ No"), production, finds: [] },
    {
      paper: paperOf("Product placement: Yes / No"),
      production,
      finds: ['unchecked: Whether there is product placement is not known: LFD1001A_PSE.pdf answers "Yes / No"'],
    },
    {
      title: "An empty cell, where the spec says which it is",
      paper: paperOf("Product placement\t"),
      production,
      finds: ["unchecked: Whether there is product placement is not known: LFD1001A_PSE.pdf leaves it empty"],
    },
    { paper: paperOf("Product placement\t"), finds: [] },
  ],
  *look({ contents, file, spec }) {
    const answers = readField(contents, { heading: headings }, subjectHeadings).map(({ value, at }) => ({
      value,
      at,
      answer: value === "" ? "open" : readAnswer(value),
    }));
    const open = answers.find(({ answer }) => answer === "open");
    const isAnswered = answers.some(({ answer }) => typeof answer === "boolean");
    if (!open || isAnswered || (open.value === "" && spec.production.productPlacement === undefined)) return;
    const says = open.value === "" ? "leaves it empty" : `answers ${quote(open.value)}`;
    const message = `Whether there is product placement is not known: ${file} ${says}`;
    yield { at: open.at, unchecked: true, message, remedy: fix };
  },
});
