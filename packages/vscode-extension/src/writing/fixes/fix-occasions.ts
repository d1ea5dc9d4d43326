import { findNode, pointerKeys, pointerStep } from "deliverables-core";
import type { SpecText } from "../spec-text.js";
import { addElement, addEntry, removeEntry, replaceNode } from "./edit-spec.js";
import type { Fixable, Repair } from "./quick-fix.js";

/** A deliverable that is asked for each language and lists none, or lists some and is not asked for each. */
export function fixLanguages(spec: SpecText, { requirement }: Fixable): Repair[] {
  const { json, production, deliverables } = spec;
  const [, name = ""] = pointerKeys(requirement?.pointer ?? "");
  const pointer = `/deliverables${pointerStep(name)}`;
  const deliverable = findNode(json.root, pointer)?.value;
  const asked = deliverables.get(name);
  if (deliverable?.type !== "object" || !asked) return [];
  if (asked.languages === undefined) {
    const value = [production.language ?? "en"];
    const title = `Add "languages": ${JSON.stringify(value)}`;
    return [{ title, edits: addEntry(json, deliverable, "languages", { value }), isPreferred: true }];
  }
  const per = findNode(json.root, `${pointer}/per`)?.value;
  if (per?.type === "array")
    return [{ title: 'Add "language" to "per"', edits: addElement(json, per, "language"), isPreferred: true }];
  if (per) return [];
  return [
    {
      title: 'Add "per": ["language"]',
      edits: addEntry(json, deliverable, "per", { value: ["language"] }),
      isPreferred: true,
    },
  ];
}

/** Episodes that are asked for and not listed, or listed twice. */
export function fixEpisodes({ json, episodes }: SpecText, { requirement }: Fixable): Repair[] {
  const pointer = requirement?.pointer ?? "";
  const [section, name = ""] = pointerKeys(pointer);
  if (section === "episodes") {
    const node = findNode(json.root, pointer)?.value;
    const next = 1 + Math.max(0, ...episodes.map(({ number = 0 }) => number));
    if (node?.type !== "number") return [];
    return [
      {
        title: `Change ${node.value} to ${next}, the next free number`,
        edits: [replaceNode(json, node, String(next))],
        isPreferred: true,
      },
    ];
  }
  const repairs: Repair[] = [];
  if (json.root?.type === "object" && episodes.length === 0)
    repairs.push({
      title: 'Add "episodes" with episode 1',
      edits: addEntry(json, json.root, "episodes", { value: [{ number: 1 }] }),
      isPreferred: true,
    });
  const per = findNode(json.root, `/deliverables${pointerStep(name)}/per`);
  const element = per?.value.children?.find(({ value }) => value === "episode");
  const property = per?.key?.parent;
  if (per && element && property?.parent) {
    const isOnly = per.value.children?.length === 1;
    const edits = isOnly ? removeEntry(json, property.parent, property) : removeEntry(json, per.value, element);
    repairs.push({ title: `Ask for "${name}" once, not for each episode`, edits });
  }
  return repairs;
}
