import { numbers } from "../../check/quantities.js";
import { requirementRule } from "../../check/rule-kinds/requirement-rule.js";
import { countCharacters } from "../../papers/count-words.js";
import { paperOf } from "../../papers/paper-in-short.js";

export const documentCharacters = requirementRule({
  code: "document/characters",
  title: "Number of characters",
  severity: "error",
  of: "document",
  requirement: "characters",
  quantity: numbers,
  measure: ({ contents }) => [contents && countCharacters(contents)],
  why: "A programme guide cuts its copy at the character where its space ends, in the middle of a word.",
  fix: "Shorten the text to what is asked for; spaces count.",
  examples: () => [
    { required: { max: 18 }, file: paperOf("A field in spring."), finds: [] },
    {
      required: { max: 17 },
      file: paperOf("A field in spring."),
      finds: ["Number of characters is 18, expected at most 17"],
    },
  ],
});
