import type { MediaDeliverable } from "../../spec/spec.js";
import { wordsForKeys, wordsForValue } from "../../spec/words.js";
import type { Contradiction } from "./contradiction.js";

/** A case that asks one thing of the files for which another one holds: of those that are 1920 wide, that they be 1280 wide. */
export function* caseContradictions({ cases = [] }: MediaDeliverable): Iterable<Contradiction> {
  for (const [index, one] of cases.entries()) {
    const held = new Map(leaves(one.if));
    for (const [path, asked] of leaves(one.then ?? {})) {
      const holds = held.get(path);
      if (holds === undefined || holds === asked) continue;
      yield {
        at: `cases/${index}/then/${path}`,
        is: wordsForValue(asked, false),
        against: `cases/${index}/if/${path}`,
        has: wordsForValue(holds, false),
        because: `a file has one ${wordsForKeys(path.split("/"))}, so that nothing could ever meet the case; write what it asks beside that`,
      };
    }
  }
}

/** Single figures, which only themselves can meet. What may be written in two ways, as rates and durations, is left out. */
function leaves(value: unknown, path = ""): [path: string, value: number | boolean][] {
  if (typeof value === "number" || typeof value === "boolean") return [[path, value]];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ["min", "max", "above", "below", "multipleOf", "not", "target", "tolerance"].includes(key)
      ? []
      : leaves(inner, path ? `${path}/${key}` : key),
  );
}
