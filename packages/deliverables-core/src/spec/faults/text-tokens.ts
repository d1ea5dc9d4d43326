import { ownTokens } from "../own-tokens.js";
import type { Deliverable, Spec } from "../spec.js";
import { nearest } from "./did-you-mean.js";
import type { SpecFault } from "./spec-fault.js";

type TokenFault = Required<Pick<SpecFault, "message" | "token">>;

/** What is wrong with the <tokens> of a text that is compared with what a file says: unknown ones, and those without a value. */
export function tokenFaults(text: string, spec: Spec, asked: Pick<Deliverable, "per">): TokenFault[] {
  const known = [...ownTokens.filter((token) => token !== "duration"), ...Object.keys(spec.variables ?? {})];
  return [...text.matchAll(/<([A-Za-z][A-Za-z0-9]*)>/g)].flatMap(([written, name = ""]): TokenFault[] => {
    if (!known.includes(name)) {
      const meant = nearest(name, known);
      const message = `${written} in "${text}" is not a token${meant ? `; did you mean <${meant}>?` : ""}`;
      return [{ message, token: { name, ...(meant !== undefined && { meant }) } }];
    }
    if (hasValue(name, spec, asked)) return [];
    const message = `${written} in "${text}" has no value: give it to the production, or to every episode with "per": ["episode"]`;
    return [{ message, token: { name } }];
  });
}

function hasValue(
  token: string,
  { production, episodes = [], variables = {} }: Spec,
  { per = [] }: Pick<Deliverable, "per">,
) {
  if (Object.hasOwn(variables, token)) return true;
  const isPerEpisode = per.includes("episode");
  switch (token) {
    case "title":
      return true;
    case "series":
      return production.series !== undefined;
    case "company":
      return production.company !== undefined;
    case "productionNumber":
      return (
        production.productionNumber !== undefined ||
        (isPerEpisode && episodes.every(({ productionNumber }) => productionNumber !== undefined))
      );
    case "episode":
      return isPerEpisode;
    case "episodeTitle":
      return isPerEpisode && episodes.every(({ title }) => title !== undefined);
    case "reel":
      return per.includes("reel");
    default:
      return token === "language" && per.includes("language");
  }
}
