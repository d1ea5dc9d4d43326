import type { SpecFault } from "../../../spec/faults/spec-fault.js";
import type { Spec } from "../../../spec/spec.js";
import { type JsonText, pointerStep } from "../../../spec/text/json-text.js";
import { locate } from "../../../spec/text/locate.js";
import { readName, splitPattern } from "./read-name.js";

interface NamedItem {
  deliverable: string;
  names: readonly { pattern: string }[];
}

/** Patterns under `nameSays` by which no name can be read, or none that the spec asks for. */
export function nameSaysFaults(
  json: JsonText,
  spec: Spec,
  { items, faults }: { items: readonly NamedItem[]; faults: readonly SpecFault[] },
): SpecFault[] {
  return Object.entries(spec.deliverables).flatMap(([name, asked]): SpecFault[] => {
    if (asked.type !== "media" || asked.nameSays === undefined) return [];
    const pieces = splitPattern(asked.nameSays);
    // A name that is wrong itself may be another one soon.
    const names = `/deliverables${pointerStep(name)}/files`;
    const isDoubtful = faults.some(({ requirement }) => requirement.pointer.startsWith(names));
    if (Array.isArray(pieces)) return isDoubtful ? [] : misfits(json, name, asked.nameSays, items);
    const message = `"${asked.nameSays}" under "nameSays" ${pieces.reason}`;
    const requirement = locate(json, `/deliverables${pointerStep(name)}/nameSays`);
    return [{ code: "spec/file-pattern", message, requirement, actual: asked.nameSays }];
  });
}

/** A name that is fixed, and does not fit: the file that is asked for could never be right. */
function misfits(json: JsonText, name: string, nameSays: string, items: readonly NamedItem[]): SpecFault[] {
  const names = items.flatMap(({ deliverable, names }) => (deliverable === name ? names : []));
  const misfit = names.find(({ pattern }) => !/[*?{[<]/.test(pattern) && readName(pattern, nameSays) === undefined);
  if (!misfit) return [];
  const message = `"${nameSays}" under "nameSays" does not fit ${misfit.pattern}, the name that "files" asks for: no file could be right; write in "files" what the name says, or take "nameSays" out`;
  const requirement = locate(json, `/deliverables${pointerStep(name)}/nameSays`);
  return [{ code: "spec/contradiction", message, requirement, actual: nameSays }];
}
