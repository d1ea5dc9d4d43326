import { type Deliverable, type Episode, occasionsOf, tokenValues } from "deliverables-core";
import type { SpecText } from "./spec-text.js";

/** Many episodes stand behind one token; so many of their values are told. */
const mostTold = 4;
/** A spec may list any number of episodes: what these stand for is looked at. */
const mostOccasions = 500;

/** What each token stands for in the names of one deliverable: a value for each episode and language, each once. */
export function tokenMeanings(spec: SpecText, deliverable: string): Map<string, string[]> {
  const meanings = new Map<string, string[]>();
  for (const values of occasionValues(spec, deliverable)) {
    for (const [token, value] of Object.entries(values)) {
      const known = meanings.get(token);
      if (!known) meanings.set(token, [value]);
      else if (!known.includes(value)) known.push(value);
    }
  }
  return meanings;
}

/** The values of all tokens, for each episode and language of a deliverable in turn. */
export function occasionValues(spec: SpecText, deliverable: string): Record<string, string>[] {
  const { per, languages, reels } = spec.deliverables.get(deliverable) ?? {};
  // Entries that are no texts yet are none.
  const texts = (list: unknown) => (Array.isArray(list) ? list.filter((one) => typeof one === "string") : []);
  const asked = {
    per: texts(per) as NonNullable<Deliverable["per"]>,
    languages: texts(languages),
    ...(isCount(reels) && { reels }),
  };
  const found: Record<string, string>[] = [];
  for (const { episode, language, reel } of occasionsOf<Partial<Episode>>(asked, spec)) {
    found.push(tokenValues(spec, episode, language, reel));
    if (found.length >= mostOccasions) break;
  }
  return found;
}

/** A spec that is being written may say anything. */
function isCount(reels: unknown): reels is number {
  return typeof reels === "number" && Number.isInteger(reels) && reels > 0 && reels < 100;
}

/** `LFD1001A, LFD1002A, LFD1003A, LFD1004A and 6 more`. */
export function sayMeanings(values: readonly string[]): string {
  const told = values.slice(0, mostTold).join(", ");
  return values.length > mostTold ? `${told} and ${values.length - mostTold} more` : told;
}
