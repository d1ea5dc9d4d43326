import { findNode, pointerStep } from "deliverables-core";
import { relations } from "../relations.js";
import type { SpecText } from "../spec-text.js";
import { replaceNode } from "./edit-spec.js";
import type { FixEdit, Repair } from "./quick-fix.js";

/** Gives a deliverable another key, and names it so wherever another one goes by it. */
export function renameDeliverable({ json, deliverables }: SpecText, from: string, to: string): Repair {
  const edits: FixEdit[] = [];
  const key = findNode(json.root, `/deliverables${pointerStep(from)}`)?.key;
  if (key) edits.push(replaceNode(json, key, JSON.stringify(to)));
  for (const name of deliverables.keys()) {
    for (const relation of relations) {
      const pointer = `/deliverables${pointerStep(name)}/${relation}`;
      const whole = findNode(json.root, pointer)?.value;
      const listed = whole?.type === "array" ? (whole.children ?? []) : [];
      for (const node of [whole, ...listed, findNode(json.root, `${pointer}/deliverable`)?.value]) {
        if (node?.value === from) edits.push(replaceNode(json, node, JSON.stringify(to)));
      }
    }
  }
  return { title: `Rename deliverable "${from}" to "${to}"`, edits };
}
