import type { MediaDeliverable, Spec } from "../spec.js";
import { type JsonText, pointerStep } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import { wordsForPlace } from "../words.js";
import type { SpecFault } from "./spec-fault.js";

/** What a spec asks of loudness and what leads nowhere: a share of speech that decides nothing. */
export function loudnessFaults(json: JsonText, spec: Spec): SpecFault[] {
  return Object.entries(spec.deliverables).flatMap(([name, deliverable]) => {
    const { loudness } = deliverable.type === "media" ? deliverable : ({} as Partial<MediaDeliverable>);
    if (!loudness) return [];
    const { speechBelow, dialogue, integrated } = loudness;
    const pointer = `/deliverables${pointerStep(name)}/loudness`;
    const faults: SpecFault[] = [];
    if (speechBelow !== undefined && (dialogue === undefined || integrated === undefined)) {
      faults.push({
        code: "spec/value",
        message: `${wordsForPlace(["deliverables", name, "loudness", "speechBelow"])} decides between "dialogue" and "integrated", and only ${dialogue === undefined && integrated === undefined ? "itself" : "one of them"} is stated`,
        requirement: locate(json, `${pointer}/speechBelow`),
        because: [`${pointer}/dialogue`, `${pointer}/integrated`],
      });
    }
    return faults;
  });
}
