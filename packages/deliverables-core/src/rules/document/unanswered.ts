import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { fold } from "../../papers/find-text.js";
import { paperOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { readAnswer } from "../../papers/read-answer.js";
import { readField } from "../../papers/read-field.js";
import { subjectHeadings, subjects } from "../../papers/read-statements.js";

const fix = "Have the question answered in the paper: yes, with what was placed and where, or no.";
const { headings } = subjects.productPlacement;
const production = { productPlacement: false };

/** Another paper that says it, or that there is nothing to say. */
const saysNothing =
  /^\W*(?:n\/?\.?a\.?|n\.\s?a\.?|not applicable|entfällt|sans objet|s\.\s?o\.|(?:see|siehe|voir|cf\.?)\b.*)?\W*$/u;

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
    {
      title: "Something is named, where the spec says that there is none",
      paper: paperOf("Product placement: Seiko watch at 10:04:12"),
      production,
      finds: [
        'unchecked: Whether there is product placement is not known: LFD1001A_PSE.pdf says "Seiko watch at 10:04:12", and the spec that there is none',
      ],
    },
    { paper: paperOf("Product placement: see form C", "Product placement: n/a"), production, finds: [] },
    { paper: paperOf("Product placement\t"), finds: [] },
  ],
  *look({ contents, file, spec }) {
    const answers = readField(contents, { heading: headings }, subjectHeadings).map(({ value, at }) => ({
      value,
      at,
      answer: value === "" ? "open" : readAnswer(value),
    }));
    if (answers.some(({ answer }) => typeof answer === "boolean")) return;
    const { productPlacement } = spec.production;
    const open = answers.find(({ answer }) => answer === "open");
    const named =
      productPlacement === false
        ? answers.find(({ value }) => !saysNothing.test(fold(value.slice(0, 200))))
        : undefined;
    const told = open ?? named;
    if (!told || (told.value === "" && productPlacement === undefined)) return;
    const answer = open ? `answers ${quote(told.value)}` : `says ${quote(told.value)}, and the spec that there is none`;
    const message = `Whether there is product placement is not known: ${file} ${told.value === "" ? "leaves it empty" : answer}`;
    yield { at: told.at, unchecked: true, message, remedy: fix };
  },
});
