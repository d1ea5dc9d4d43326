import type { SpecFault } from "../spec/faults/spec-fault.js";
import type { SpecReading } from "../spec/read-spec.js";
import type { Deliverable, MediaDeliverable } from "../spec/spec.js";
import { pointerStep } from "../spec/text/json-text.js";
import { locate } from "../spec/text/locate.js";
import { wordsForPlace } from "../spec/words.js";

/** Two files that are to start together, or to last equally long, and are each asked for something else. */
export function relationFaults({ json, spec }: SpecReading): SpecFault[] {
  const deliverables = spec?.deliverables ?? {};
  return Object.entries(deliverables).flatMap(([name, asked]) =>
    (["sameStartAs", "sameDurationAs"] as const).flatMap((relation): SpecFault[] => {
      // With a tolerance they may differ, and how far is for the files to show.
      const other = asked.type === "media" ? asked[relation] : undefined;
      if (typeof other !== "string") return [];
      const key = relation === "sameStartAs" ? "timecode/start" : "duration";
      const [own, theirs] = [askedValue(asked, relation), askedValue(deliverables[other], relation)];
      if (own === undefined || theirs === undefined || own === theirs || formOf(own) !== formOf(theirs)) return [];
      const requirement = locate(json, `/deliverables${pointerStep(name)}/${key}`);
      return [
        {
          code: "spec/contradiction",
          message: `${wordsForPlace(["deliverables", name, ...key.split("/")])} is ${own}, but ${relation} is ${other}, which is asked for with ${theirs}; write "${theirs}", or take one of the two out`,
          requirement,
          actual: own,
          expected: theirs,
          fix: { kind: "replace", range: requirement.range, text: JSON.stringify(theirs) },
        },
      ];
    }),
  );
}

function askedValue(asked: Deliverable | undefined, relation: "sameStartAs" | "sameDurationAs"): string | undefined {
  if (asked?.type !== "media") return undefined;
  const { timecode, duration }: MediaDeliverable = asked;
  const value = relation === "sameStartAs" ? timecode?.start : duration;
  return typeof value === "string" && !value.includes("<") && value !== "present" ? value : undefined;
}

/** Only what is written in one form can be compared by its letters. */
function formOf(text: string): string {
  return text.replaceAll(/\d+/g, (digits) => (text.includes(":") ? "0".repeat(digits.length) : "0"));
}
