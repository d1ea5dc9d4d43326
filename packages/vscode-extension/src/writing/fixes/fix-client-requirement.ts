import {
  type ClientSchema,
  clientDeliverable,
  clientDraft,
  clientTakes,
  findNode,
  hasOpenValues,
  nameStem,
  nearest,
  pointerKeys,
  pointerStep,
  valueOfNode,
  withOwnFile,
  writeValue,
} from "deliverables-core";
import type { KnownDelivery } from "../known-delivery.js";
import type { SpecText } from "../spec-text.js";
import { tokenWriter } from "../token-writer.js";
import { addEntry, replaceByDraft, replaceNode } from "./edit-spec.js";
import type { Fixable, Repair } from "./quick-fix.js";
import { renameDeliverable } from "./rename-deliverable.js";

/** A choice among more values is better made from the list that completion gives. */
const mostChoices = 6;

/** Writes what the client takes: another value, a key, or a whole deliverable. */
export function fixClientRequirement(spec: SpecText, { requirement }: Fixable, known: KnownDelivery): Repair[] {
  const { client, json } = spec;
  if (!client || !requirement) return [];
  const { pointer } = requirement;
  const keys = pointerKeys(pointer);
  if (findNode(json.root, pointer)) return otherValues(spec, client, pointer);
  const parent = findNode(json.root, keys.slice(0, -1).map(pointerStep).join(""))?.value;
  const key = keys.at(-1);
  if (parent?.type !== "object" || key === undefined) return [];
  if (keys.length === 2 && keys[0] === "deliverables") {
    const drafted = clientDeliverable(client, key, nameStem(spec));
    const { draft } = withOwnFile(key, drafted, known.unclaimed, tokenWriter(spec, drafted));
    const misspelt = nearest(key, [...spec.deliverables.keys()]);
    return [
      ...(misspelt === undefined ? [] : [{ ...renameDeliverable(spec, misspelt, key), isPreferred: true }]),
      {
        title: `Add deliverable "${key}" with what ${client.title} fixes`,
        edits: addEntry(json, parent, key, draft),
        isPreferred: misspelt === undefined,
      },
    ];
  }
  const draft = clientDraft(client, pointer);
  if (!draft) return [];
  const value =
    "entries" in draft
      ? `"${key}" with what ${client.title} asks for`
      : `"${key}": ${writeValue(draft.value)} (${client.title})`;
  return [
    {
      title: `Add ${value}`,
      edits: addEntry(json, parent, key, draft),
      isPreferred: true,
      isSafe: !hasOpenValues(draft),
    },
  ];
}

function otherValues({ json }: SpecText, client: ClientSchema, pointer: string): Repair[] {
  const node = findNode(json.root, pointer)?.value;
  const takes = clientTakes(client, pointer);
  if (!node || !takes) return [];
  const current = writeValue(valueOfNode(node));
  const titleFor = (words: string) => `Change ${shortened(current)} to ${words} (${client.title})`;
  if (takes.values.length > 0) {
    return takes.values.slice(0, mostChoices).map((value, index, all) => ({
      title: titleFor(writeValue(value)),
      edits: [replaceNode(json, node, writeValue(value))],
      isPreferred: index === 0,
      isSafe: all.length === 1,
    }));
  }
  const draft = clientDraft(client, pointer);
  if (!draft) return [];
  const words = "entries" in draft ? (takes.words ?? "what it asks for") : writeValue(draft.value);
  return [{ title: titleFor(words), edits: [replaceByDraft(json, node, draft)], isPreferred: true }];
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
