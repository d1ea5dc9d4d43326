import type { Spot } from "../../papers/contents.js";
import type { Spec } from "../../spec/spec.js";
import type { FrameRate } from "../../timecode/frame-rate.js";
import { numbersLike } from "./said-by-name.js";
import { isSame } from "./same-statement.js";
import type { Said } from "./statements.js";

/**
 * A second value that a paper has beside the right one: the certificate of another episode on a page behind, a running time of
 * another cut. What is about a whole series says it for each episode, and numbers of another form belong to something else.
 */
export function strayValue(
  { subject, values, item, from }: Said,
  right: string[],
  { episodes = [] }: Spec,
  rate: FrameRate | undefined,
): { value: string; at: Spot } | undefined {
  if (from !== "paper" || (item.episode === undefined && episodes.length > 1)) return undefined;
  if (subject !== "productionNumber" && subject !== "duration") return undefined;
  return values.find(
    ({ value }) =>
      !right.some((wanted) => isSame(subject, value, wanted, rate)) &&
      (subject === "duration" || numbersLike(right, value).length > 0),
  );
}
