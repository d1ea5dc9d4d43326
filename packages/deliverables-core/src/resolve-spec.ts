import { readForJudging, type SpecSurroundings } from "./read-for-judging.js";
import type { Finding } from "./report/finding.js";
import type { Deliverable } from "./spec/spec.js";
import { validateSpec } from "./validate-spec.js";

/** A spec as it is understood: one entry for each item, with the names its files must have. */
export interface ResolvedSpec {
  title?: string;
  client?: string;
  items: ResolvedItem[];
  /** What must not be in the delivery, as the spec writes it; absent where nothing is forbidden. */
  forbidden?: { files: string; reason: string }[];
  /** With an error among them there are no items. */
  findings: Finding[];
}

export interface ResolvedItem {
  deliverable: string;
  type: Deliverable["type"];
  /** `LFD1001A`, `LFD1001A · en-GB`; absent when the deliverable is one item. */
  item?: string;
  owner?: string;
  /** As the spec writes it: `delivery - 10 working days`. */
  due?: string;
  optional: boolean;
  /** File names with every token filled in; wildcards and blanks as they stand. */
  files: string[];
  /** What is asked of each file, as the spec writes it. */
  asks: Record<string, unknown>;
}

export function resolveSpec(specText: string, around: SpecSurroundings = {}): ResolvedSpec {
  const { title, client, findings } = validateSpec(specText, around);
  const { plan } = readForJudging(specText, around);
  const { forbidden = [] } = plan.spec;
  const items = findings.some(({ severity }) => severity === "error") ? [] : plan.items;
  return {
    ...(title !== undefined && { title }),
    ...(client !== undefined && { client }),
    items: items.map(({ deliverable, asked, label, names }) => {
      const { type, files: _, per: __, languages: ___, reels: ____, owner, due, optional = false, ...asks } = asked;
      return {
        deliverable,
        type,
        ...(label !== undefined && { item: label }),
        ...(owner !== undefined && { owner }),
        ...(due !== undefined && { due }),
        optional: optional !== false,
        files: names.map(({ pattern }) => pattern),
        asks,
      };
    }),
    ...(forbidden.length > 0 && { forbidden }),
    findings,
  };
}
