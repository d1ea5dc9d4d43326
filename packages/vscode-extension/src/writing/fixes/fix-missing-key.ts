import {
  clientDraft,
  type Draft,
  findNode,
  hasOpenValues,
  nameStem,
  pointerKeys,
  pointerStep,
  typeOf,
  writeValue,
} from "deliverables-core";
import type { SpecText } from "../spec-text.js";
import { addEntry } from "./edit-spec.js";
import type { Fixable, Repair } from "./quick-fix.js";

/** Adds a key that has to be stated, with the client's value or with one to start from. */
export function fixMissingKey(spec: SpecText, { requirement, expected: key }: Fixable): Repair[] {
  const { json, client } = spec;
  const object = requirement && findNode(json.root, requirement.pointer)?.value;
  if (!requirement || object?.type !== "object" || key === undefined) return [];
  const asked = client && clientDraft(client, requirement.pointer + pointerStep(key));
  const isFixed = asked !== undefined && !hasOpenValues(asked);
  const draft = isFixed ? asked : start(spec, pointerKeys(requirement.pointer), key);
  if (!draft) return [];
  const value = "entries" in draft ? "" : `: ${writeValue(draft.value)}`;
  return [
    {
      title: `Add "${key}"${value}${isFixed ? ` (${client?.title})` : ""}`,
      edits: addEntry(json, object, key, draft),
      isPreferred: true,
      isSafe: isFixed,
    },
  ];
}

/** A value to start from, to be changed by whoever knows better. */
function start(spec: SpecText, keys: string[], key: string): Draft | undefined {
  const [, name = ""] = keys;
  const { files } = spec.deliverables.get(name) ?? {};
  const [file] = [files].flat();
  switch (key) {
    case "title":
      return { value: "Untitled" };
    case "number":
      return { value: 1 + Math.max(0, ...spec.episodes.map(({ number = 0 }) => number)) };
    case "type":
      return { value: typeof file === "string" ? typeOf(file) : "other" };
    case "files":
      return { value: `${nameStem(spec).stem}_${name}.*` };
    case "production":
      return { entries: [{ key: "title", draft: { value: "Untitled" } }] };
    case "deliverables":
      return { entries: [{ key: "programme", draft: { value: { type: "media", files: "programme.*" } } }] };
    case "deliverable": {
      const other = [...spec.deliverables].find(([one, { type }]) => type === "media" && one !== name)?.[0];
      return other === undefined ? undefined : { value: other };
    }
    default:
      return undefined;
  }
}
