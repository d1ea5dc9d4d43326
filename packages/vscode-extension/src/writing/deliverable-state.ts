import { type DeliverableResult, sayCount } from "deliverables-core";
import type { KnownDelivery } from "./known-delivery.js";

export interface StateInWords {
  /** `2 files · accepted`, `missing · owner: sound`. */
  words: string;
  files: string[];
}

/** How a deliverable stands, in few words; undefined when no judgement knows it. */
export function deliverableState(name: string, known: KnownDelivery): StateInWords | undefined {
  const result = known.report?.deliverables.find(({ deliverable }) => deliverable === name);
  if (!result) return undefined;
  const files = [...new Set(result.items.flatMap((item) => item.files))];
  return { words: wordsFor(result, files, known), files };
}

function wordsFor(result: DeliverableResult, files: string[], known: KnownDelivery): string {
  if (result.items.length === 0) return "not judged: the spec has faults";
  const count = files.length === 0 ? "" : sayCount(files.length, "file");
  const reading = files.filter((file) => known.pending.has(file)).length;
  if (reading > 0) return joined(count, reading === files.length ? "reading…" : `reading ${reading} of them…`);
  const found = foundOf(result.deliverable, known);
  const ask = result.owner === undefined ? "" : `owner: ${result.owner}`;
  switch (result.state) {
    case "accepted":
      return joined(count, "accepted");
    case "absent":
      return "not there, which is allowed";
    default: {
      const missing = found.missing > 1 || files.length > 0 ? `${found.missing} missing` : "missing";
      return joined(
        count,
        found.errors > 0 ? sayCount(found.errors, "error") : "",
        found.unchecked > 0 ? `${found.unchecked} unchecked` : "",
        ...(found.missing > 0 || result.state === "missing" ? [missing, ask] : []),
      );
    }
  }
}

function foundOf(name: string, { report }: KnownDelivery): { errors: number; missing: number; unchecked: number } {
  const errors =
    report?.findings.filter(({ deliverable, severity }) => deliverable === name && severity === "error") ?? [];
  const missing = errors.filter(({ code }) => code === "files/missing").length;
  const unchecked = report?.unchecked.filter(({ deliverable }) => deliverable === name).length ?? 0;
  return { errors: errors.length - missing, missing, unchecked };
}

function joined(...parts: string[]): string {
  return parts.filter(Boolean).join(" · ");
}
