import { pointerKeys } from "../text/json-text.js";
import { wordsForPlace } from "../words.js";

/** What of a spec nobody looked at, in a sentence for each place. */
export function sayUnlooked(places: readonly string[]): string[] {
  if (places.includes("")) return ["The rest of the spec was not looked at until this is right"];
  return [...new Set(places)].map(
    (place) => `${wordsForPlace(pointerKeys(place))}: the rest was not looked at until this is right`,
  );
}
