import { type DraftObject, valueOfDraft } from "deliverables-core";
import type { SpecText } from "./spec-text.js";

/**
 * Writes the production number in a name as the token that stands for it in a deliverable: the title's own, or that of its
 * episodes where it is asked for each. A number of one or two signs stands in too many names by chance.
 */
export function tokenWriter(
  { production, episodes }: SpecText,
  deliverable?: Readonly<Record<string, unknown>> | DraftObject,
): (name: string) => string {
  const asked =
    deliverable && isDraft(deliverable) ? (valueOfDraft(deliverable) as Record<string, unknown>) : deliverable;
  const perEpisode = Array.isArray(asked?.per) && asked.per.includes("episode");
  const numbers = [
    ...(perEpisode ? episodes.map(({ productionNumber }) => productionNumber) : []),
    production.productionNumber,
  ];
  const told = [...new Set(numbers)].filter((number) => number !== undefined && number.length > 2);
  return (name) => {
    const number = told.find((one) => one !== undefined && name.includes(one));
    return number === undefined ? name : name.replaceAll(number, "<productionNumber>");
  };
}

function isDraft(deliverable: object): deliverable is DraftObject {
  return "entries" in deliverable && Array.isArray(deliverable.entries);
}
