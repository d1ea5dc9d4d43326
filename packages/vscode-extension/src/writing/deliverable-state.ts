import type { DeliverableResult } from "deliverables-core";
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
  const count = files.length === 0 ? "" : counted(files.length, "file");
  if (result.items.length === 0) return result.state === "unchecked" ? "not judged yet" : result.state;
  const reading = files.filter((file) => known.pending.has(file)).length;
  if (reading > 0) return joined(count, reading === files.length ? "reading…" : `reading ${reading} of them…`);
  const missing = result.items.filter(({ state }) => state === "missing").length;
  const ask = result.owner === undefined ? "" : `owner: ${result.owner}`;
  switch (result.state) {
    case "accepted":
      return joined(count, "accepted");
    case "absent":
      return "not there, which is allowed";
    case "missing":
      return joined(count, files.length > 0 ? lacking(missing, result) : "missing", ask);
    default:
      return joined(
        count,
        ...faults(result.deliverable, known),
        missing > 0 ? lacking(missing, result) : "",
        missing > 0 ? ask : "",
      );
  }
}

function lacking(missing: number, { items }: DeliverableResult): string {
  return items.length > 1 ? `${missing} of ${items.length} items missing` : "a file is missing";
}

function faults(name: string, { report }: KnownDelivery): string[] {
  const of = report?.findings.filter(({ deliverable, severity }) => deliverable === name && severity === "error") ?? [];
  const unchecked = report?.unchecked.filter(({ deliverable }) => deliverable === name) ?? [];
  return [
    ...(of.length > 0 ? [counted(of.length, "error")] : []),
    ...(unchecked.length > 0 ? [`${unchecked.length} unchecked`] : []),
  ];
}

function joined(...parts: string[]): string {
  return parts.filter(Boolean).join(" · ");
}

/** `1 file`, `2 files`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
