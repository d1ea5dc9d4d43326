import { isDeniedBy, otherWorkIn } from "../../papers/other-works.js";
import { quote } from "../../papers/quote.js";
import { type Around, aroundNumber } from "../../papers/text-around.js";
import { belongsToOne } from "../../spec/belongs-to.js";
import type { DeliveredPaper } from "../rule-kinds/paper-rule.js";
import { formOfNumber } from "../statements/said-by-name.js";
import type { Agreement } from "./agreement.js";

/** `LFD 1001A`, `LFD-1001A/01` and "LFD1001A (v2)" are LFD1001A; "LFD1001A/02" is another version of it, "LFD1001A-2" another number. */
export function numberAgrees(value: string, { values, asked }: DeliveredPaper): Agreement {
  const { productionNumber } = values;
  if (productionNumber === undefined) return { unknown: "the spec has no production number" };
  const answer = { expected: quote(productionNumber), source: "as the spec says" };
  const said = aroundNumber(value, productionNumber).map((around) =>
    saysAround(around, productionNumber, belongsToOne(asked)),
  );
  if (said.includes("same")) return { ...answer, agrees: true };
  if (said.includes("version"))
    return {
      unknown: `${quote(value)} is that number with another behind it, which may be another version of the programme`,
      remedy: "Look whether the paper is about this very version. If it is, write the number so in the spec.",
    };
  if (said.includes("several"))
    return {
      unknown: `${quote(value)} names another number too, so the paper may be about another programme`,
      remedy: "Ask for a paper of its own for each programme.",
    };
  return { ...answer, agrees: false };
}

type Said = "same" | "other" | "version" | "several";

function saysAround({ before, after }: Around, number: string, programme = ""): Said {
  const isPartOfAnother = /[\p{L}\d][-_./]$/u.test(before) || /^[-_][\p{L}\d]/u.test(after);
  const work = otherWorkIn(before) ?? otherWorkIn(after);
  const isOfAnother = work !== undefined && !programme.toLowerCase().includes(work);
  if (isPartOfAnother || isOfAnother || isDeniedBy(before)) return "other";
  if (/^\s?\/\s?(?!0{0,2}[01](?![\p{L}\d]))\d{1,3}(?![\p{L}\d])/u.test(after)) return "version";
  // "LFD1001A & B", "LFD1001A/B", and a number of the same form; one that it replaces is none.
  const told = after.replaceAll(replaced, " ");
  const isSeveral = /^\s?(?:[/&+,]|and|und|et|to|bis)\s?(?:\p{L}|\d{1,3}\p{L})(?![\p{L}\d])/u.test(told);
  const alike = `${before} ${told}`.split(/[^\p{L}\d]+/u).some((word) => formOfNumber(word) === formOfNumber(number));
  return isSeveral || alike ? "several" : "same";
}

const replaced =
  /(?<![\p{L}\d])(?:was|formerly|previously|replaces|replacing|supersedes|ersetzt|ehemals|vormals|früher|bisher|remplace|anciennement|ex)[: ]+[\p{L}\d]+(?:[-/ ]\d{1,2})?(?![\p{L}\d])/gu;
