import { findNode, pointerStep, type TextRange } from "deliverables-core";
import { filledPatterns } from "./filled-patterns.js";
import type { KnownDelivery } from "./known-delivery.js";
import type { SpecText } from "./spec-text.js";

/** A name in the spec that leads to a file. */
export interface FileLink {
  /** The name without its quotes. */
  range: TextRange;
  /** Path inside the delivery. */
  path: string;
}

/** The names under `files` that stand for one file, where that file is there. */
export function linksIn(spec: SpecText, known: KnownDelivery): FileLink[] {
  const { json, deliverables } = spec;
  const byName = new Map(known.paths.map((path) => [path.normalize("NFC"), path]));
  return [...deliverables.keys()].flatMap((name) => {
    const files = findNode(json.root, `/deliverables${pointerStep(name)}/files`)?.value;
    const nodes = files?.type === "array" ? (files.children ?? []) : files ? [files] : [];
    return nodes.flatMap((node): FileLink[] => {
      if (node.type !== "string" || node.length < 3) return [];
      const [pattern, ...more] = filledPatterns(spec, name, String(node.value));
      const path = pattern?.exact === undefined || more.length > 0 ? undefined : byName.get(pattern.exact);
      return path === undefined ? [] : [{ range: json.rangeOf(node.offset + 1, node.offset + node.length - 1), path }];
    });
  });
}
