import {
  type ClientSchema,
  clientDeliverable,
  clientDraft,
  clientTakes,
  type Fix,
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
export function fixClientRequirement(spec: SpecText, { requirement, fix }: Fixable, known: KnownDelivery): Repair[] {
  const { client, json } = spec;
  if (!client || !requirement) return [];
  const { pointer } = requirement;
  const keys = pointerKeys(pointer);
  if (findNode(json.root, pointer)) return otherValues(spec, client, pointer, fix);
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

function otherValues({ json }: SpecText, client: ClientSchema, place: string, fix: Fix | undefined): Repair[] {
  const pointer = wholeRequirement(client, place);
  const node = findNode(json.root, pointer)?.value;
  const takes = clientTakes(client, pointer);
  if (!node || !takes) return [];
  const current = writeValue(valueOfNode(node));
  const titleFor = (words: string) => `Change ${shortened(current)} to ${words} (${client.title})`;
  // Of several alternatives the core has found the nearest, and says what that one takes.
  const nearest = !takes.isFixed && pointer === place && fix?.kind === "replace" ? fix.text : undefined;
  const texts = nearest === undefined ? takes.values.map(writeValue) : [nearest];
  if (texts.length > 0) {
    return texts.slice(0, mostChoices).map((text, index) => ({
      title: titleFor(text),
      edits: [replaceNode(json, node, text)],
      isPreferred: index === 0,
      isSafe: takes.isFixed,
    }));
  }
  const draft = clientDraft(client, pointer);
  if (!draft) return [];
  const words = "entries" in draft ? (takes.words ?? "what it asks for") : writeValue(draft.value);
  return [{ title: titleFor(words), edits: [replaceByDraft(json, node, draft)], isPreferred: true }];
}

/** An end of a range, as `max`, is told by itself; what the client asks for is the whole range. */
function wholeRequirement(client: ClientSchema, pointer: string): string {
  const keys = pointerKeys(pointer);
  if (!["min", "max", "target", "tolerance"].includes(keys.at(-1) ?? "")) return pointer;
  const whole = keys.slice(0, -1).map(pointerStep).join("");
  return (clientTakes(client, whole)?.values.length ?? 0) > 0 ? whole : pointer;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
