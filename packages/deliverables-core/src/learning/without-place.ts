import { pointerKeys } from "../spec/text/json-text.js";
import type { DraftEntry, DraftObject } from "../spec/writing/draft.js";

/**
 * A draft of a spec without what stands at one place of a deliverable: the key that a pointer leads to, or the value around it
 * where it leads into one. A part that has nothing left goes with it.
 */
export function withoutPlace(spec: DraftObject, pointer: string): DraftObject {
  return { ...spec, entries: without(spec.entries, pointerKeys(pointer)) };
}

function without(entries: DraftEntry[], [key, ...rest]: string[]): DraftEntry[] {
  return entries.flatMap((entry): DraftEntry[] => {
    if (entry.key !== key) return [entry];
    if (rest.length === 0 || !("entries" in entry.draft)) return [];
    const left = without(entry.draft.entries, rest);
    return left.length === 0 ? [] : [{ ...entry, draft: { ...entry.draft, entries: left } }];
  });
}
