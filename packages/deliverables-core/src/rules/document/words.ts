import { numbers } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { countWords } from "../../papers/count-words.js";
import { paperOf } from "../../papers/paper-in-short.js";

export const documentWords = requirementRule({
  code: "document/words",
  title: "Number of words",
  severity: "error",
  of: "document",
  requirement: "words",
  quantity: numbers,
  measure: ({ contents }) => [contents && countWords(contents)],
  why: "A catalogue cuts a synopsis where its space ends, and fills what is too short with its own words.",
  fix: "Shorten or lengthen the text to what is asked for.",
  examples: () => [
    { required: { max: 4 }, file: paperOf("A field in spring."), finds: [] },
    {
      required: { min: 2, max: 3 },
      file: paperOf("A field – in spring."),
      finds: ["Number of words is 4, expected 2 to 3"],
    },
  ],
});
