import { clientTakes, findNode, pointerStep } from "deliverables-core";
import { clientNote } from "./client-note.js";
import type { Proposal } from "./completion.js";
import { plainText } from "./markdown.js";
import type { Place } from "./place-at.js";
import { plainInSnippet } from "./snippet-text.js";
import type { SpecText } from "./spec-text.js";
import { valueSnippet } from "./value-snippet.js";
import { vocabularyAt } from "./vocabulary-at.js";

/** The keys that may stand in an object and do not yet: first those that have to be stated, then in the vocabulary's order. */
export function completeKeys(spec: SpecText, place: Place): Proposal[] {
  const typeOf = (name: string) => spec.deliverables.get(name)?.type;
  const vocabulary = vocabularyAt(place.keys, typeOf);
  if (!vocabulary) return [];
  const pointer = place.keys.map(pointerStep).join("");
  const stated = keysIn(spec, pointer, place);
  const required = [...vocabulary.required, ...((spec.client && clientTakes(spec.client, pointer)?.required) ?? [])];
  const urgency = (key: string) => (required.includes(key) ? 0 : key === "$schema" ? 2 : 1);
  return vocabulary.keys
    .filter((key) => !stated.has(key))
    .toSorted((one, other) => urgency(one) - urgency(other))
    .map((key) => keyProposal(spec, [...place.keys, key], required.includes(key), typeOf));
}

function keyProposal(spec: SpecText, keys: string[], isRequired: boolean, typeOf: (name: string) => unknown): Proposal {
  const key = keys.at(-1) ?? "";
  const vocabulary = vocabularyAt(keys, typeOf);
  const value = vocabulary ? valueSnippet(spec.client, keys, vocabulary) : { text: "$1", opensAgain: false };
  const note = clientNote(spec.client, keys);
  return {
    label: key,
    kind: "key",
    ...(isRequired && { detail: "has to be stated" }),
    documentation: [
      vocabulary?.description && plainText(vocabulary.description),
      vocabulary?.takes && `It takes ${plainText(vocabulary.takes)}.`,
      note,
    ]
      .filter(Boolean)
      .join("\n\n"),
    insertText: withValue(key, value.text),
    ...(value.opensAgain && { opensAgain: true }),
  };
}

/** A key with its value, as a snippet. */
export function withValue(key: string, value: string): string {
  return `${plainInSnippet(JSON.stringify(key))}: ${value}`;
}

/** The keys that an object has besides the one that is being written. */
export function keysIn(spec: SpecText, pointer: string, place: Place): Set<string> {
  const object = findNode(spec.json.root, pointer)?.value;
  const keys = (object?.type === "object" ? (object.children ?? []) : []).flatMap(({ children: [key] = [] }) =>
    key && key.offset !== place.start ? [String(key.value)] : [],
  );
  return new Set(keys);
}
