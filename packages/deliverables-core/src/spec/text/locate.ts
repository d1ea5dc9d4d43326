import type { SpecLocation, TextRange } from "../../report/finding.js";
import { findNode, type JsonText, pointerKeys, pointerStep } from "./json-text.js";

/**
 * The place of a pointer in the spec's text: the value, or the key where the value runs over several lines.
 * A pointer that leads nowhere (a key that is not there) gives the nearest place above it.
 */
export function locate(json: JsonText, pointer: string): SpecLocation {
  for (let place = pointer; ; place = parentOf(place)) {
    const found = findNode(json.root, place);
    if (!found && place) continue;
    const compound = found?.value.type === "object" || found?.value.type === "array";
    const node = compound ? (found?.key ?? found?.value) : found?.value;
    const start = node?.offset ?? 0;
    const end = compound && !found?.key ? start + 1 : start + (node?.length ?? 1);
    return { pointer, range: json.rangeOf(start, end) };
  }
}

/** The place of the key itself, as for a key that nobody knows. */
export function locateKey(json: JsonText, pointer: string): SpecLocation {
  const key = findNode(json.root, pointer)?.key;
  return key ? { pointer, range: json.rangeOf(key.offset, key.offset + key.length) } : locate(json, pointer);
}

/** The range of a value from its first to its last character, however many lines it has: what a replacement replaces. */
export function rangeOfValue(json: JsonText, pointer: string): TextRange {
  const value = findNode(json.root, pointer)?.value;
  return value ? json.rangeOf(value.offset, value.offset + value.length) : locate(json, pointer).range;
}

export function parentOf(pointer: string): string {
  return pointerKeys(pointer).slice(0, -1).map(pointerStep).join("");
}
