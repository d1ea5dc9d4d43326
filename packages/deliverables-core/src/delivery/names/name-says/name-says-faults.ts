import type { SpecFault } from "../../../spec/faults/spec-fault.js";
import type { Spec } from "../../../spec/spec.js";
import { type JsonText, pointerStep } from "../../../spec/text/json-text.js";
import { locate } from "../../../spec/text/locate.js";
import { splitPattern } from "./read-name.js";

/** Patterns under `nameSays` by which no name can be read. */
export function nameSaysFaults(json: JsonText, spec: Spec): SpecFault[] {
  return Object.entries(spec.deliverables).flatMap(([name, asked]): SpecFault[] => {
    if (asked.type !== "media" || asked.nameSays === undefined) return [];
    const pieces = splitPattern(asked.nameSays);
    if (Array.isArray(pieces)) return [];
    const message = `"${asked.nameSays}" under "nameSays" ${pieces.reason}`;
    const requirement = locate(json, `/deliverables${pointerStep(name)}/nameSays`);
    return [{ code: "spec/file-pattern", message, requirement, actual: asked.nameSays }];
  });
}
