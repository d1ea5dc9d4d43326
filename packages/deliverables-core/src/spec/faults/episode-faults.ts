import type { Spec } from "../spec.js";
import type { JsonText } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import type { SpecFault } from "./spec-fault.js";

/** Episodes that stand in the list twice, by their number or by their production number. */
export function episodeFaults(json: JsonText, spec: Spec): SpecFault[] {
  return [...numberedTwice(json, spec), ...producedTwice(json, spec)];
}

function numberedTwice(json: JsonText, spec: Spec): SpecFault[] {
  const seen = new Set<number>();
  return (spec.episodes ?? []).flatMap(({ number }, index): SpecFault[] => {
    if (!seen.has(number)) {
      seen.add(number);
      return [];
    }
    const message = `Episode ${number} is listed twice`;
    return [
      {
        code: "spec/episodes",
        message,
        requirement: locate(json, `/episodes/${index}/number`),
        actual: String(number),
      },
    ];
  });
}

/** Two episodes under one production number: their files would have the same names. */
function producedTwice(json: JsonText, spec: Spec): SpecFault[] {
  const seen = new Map<string, number>();
  return (spec.episodes ?? []).flatMap(({ number, productionNumber }, index): SpecFault[] => {
    if (productionNumber === undefined) return [];
    const other = seen.get(productionNumber);
    if (other === undefined) seen.set(productionNumber, number);
    // An episode that stands in the list twice is told as that.
    if (other === undefined || other === number) return [];
    const message = `Production number ${productionNumber} is that of episode ${other} and of episode ${number}`;
    const requirement = locate(json, `/episodes/${index}/productionNumber`);
    return [{ code: "spec/episodes", message, requirement, actual: productionNumber }];
  });
}
