import type { Finding, Judgement, Unchecked } from "deliverables-core";
import type { Weight } from "./mark.js";

/** A finding or something unchecked, as the editor shows it. */
export type Observed = (Finding | Unchecked) & { weight: Weight };

/**
 * What is to be shown of a judgement. While files are being read, much is unchecked only because of that: then nothing
 * unchecked comes that was not there before, and what was there stays until it is known to be otherwise.
 */
export function observedIn(judgement: Judgement, before: readonly Observed[]): Observed[] {
  const { report, earlier, pending } = judgement;
  const findings = [...report.findings, ...(earlier?.findings ?? [])];
  const unchecked = [...report.unchecked, ...(earlier?.unchecked ?? [])];
  const known = new Set(before.filter(({ weight }) => weight === "unchecked").map(keyOf));
  const isTold = (one: Unchecked) =>
    pending.size === 0 || (known.has(keyOf(one)) && (one.file === undefined || !pending.has(one.file)));
  return [
    ...findings.map((one): Observed => ({ ...one, weight: one.severity })),
    ...unchecked.filter(isTold).map((one): Observed => ({ ...one, weight: "unchecked" })),
  ];
}

/** The same observation, wherever the spec has its place by now. */
function keyOf({ code, deliverable, item, file, requirement, message }: Finding | Unchecked): string {
  return [code, deliverable, item, file, requirement?.pointer, message].join("\n");
}
