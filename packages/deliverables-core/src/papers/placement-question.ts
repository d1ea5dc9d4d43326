import type { Contents, Spot } from "./contents.js";
import { spotIn } from "./find-text.js";
import { readAnswer } from "./read-answer.js";

/** The question of a compliance form, with its answer in the same line. "Undisclosed product placement" and "prop placement" are others. */
const question =
  /^\s*(?:\d{1,2}[.)]?\s+)?(?:(?:does|do) (?:the|this|your) (?:programme|program|film|episode|series|production|content) (?:contain|include|feature|have)|(?:is|are) there(?: any)?|contains?|enthält (?:die|diese|der|dieser|das) (?:sendung|film|programm|folge|produktion)|(?:le|ce) (?:programme|film) (?:contient|comporte)[- ]il(?: (?:du|un|des))?)(?: any)? (?:product placements?|produktplatzierung(?:en)?|placements? de produits?)(?: (?:in|within) (?:it|the (?:programme|program|film|episode|series)))?\s?\?\s*(?<answer>\S.{0,150})$/iu;

/** What compliance forms answer to the question after product placement: `Does the programme contain product placement? ☐ Yes ☒ No`. */
export function placementAnswers({ lines }: Contents): { value: string; at: Spot }[] {
  return lines.flatMap((line) => {
    const value = question.exec(line.text.slice(0, 400))?.groups?.answer?.trim();
    if (value === undefined || typeof readAnswer(value) !== "boolean") return [];
    const { written: _, ...at } = spotIn(line, value);
    return [{ value, at }];
  });
}
