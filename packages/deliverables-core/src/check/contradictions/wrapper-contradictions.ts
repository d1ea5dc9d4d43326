import { joinWords } from "../../spec/requirement.js";
import type { MediaDeliverable } from "../../spec/spec.js";
import { wordsForValue } from "../../spec/words.js";
import { listedValues } from "./asked-values.js";
import type { Contradiction } from "./contradiction.js";

/** What only MXF has, asked of another wrapper. */
export function* wrapperContradictions({ container }: MediaDeliverable): Iterable<Contradiction> {
  const formats = listedValues(container?.format);
  if (!container || !formats || formats.includes("MXF")) return;
  for (const key of ["operationalPattern", "headerPartition"] as const) {
    const asked = container[key];
    if (asked === undefined || asked === null) continue;
    yield {
      at: `container/${key}`,
      is: wordsForValue(asked, false),
      against: "container/format",
      has: joinWords(formats),
      because: "only MXF has one",
    };
  }
}
