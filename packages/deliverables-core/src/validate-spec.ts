import { toAdvice } from "./check/check-delivery.js";
import { specFindings } from "./check/spec-findings.js";
import { readForJudging, type SpecSurroundings } from "./read-for-judging.js";
import type { Finding } from "./report/finding.js";
import { specPageHeads } from "./rule-heads.generated.js";
import { clientName } from "./spec/client/client-schema.js";
import { pastDates } from "./spec/faults/date-faults.js";

/** What can be said of a spec without its delivery. */
export interface SpecJudgement {
  title?: string;
  /** `dpp-as11-hd@1.1`, when the spec names one that there is. */
  client?: string;
  deliverables: number;
  /** Deliverables for each episode and language that they are asked for; none while the spec has faults. */
  items: number;
  /** In the order of the spec's lines. An error is what keeps a delivery from being checked. */
  findings: Finding[];
  /** What of the spec was not looked at because of its faults, in a sentence each. */
  unlooked: string[];
}

/**
 * Judges a spec alone: as text, by the vocabulary, by its meaning, by its client, and by the rules it weighs. With `today`
 * (`2026-11-25`) it tells of dates that are over, too.
 */
export function validateSpec(
  specText: string,
  { today, ...around }: SpecSurroundings & { today?: string } = {},
): SpecJudgement {
  const { reading, plan, faults } = readForJudging(specText, around);
  const { findings } = specFindings(faults, specPageHeads);
  const { spec, client, advice = [] } = reading;
  const late = specFindings(today === undefined ? [] : pastDates(reading.json, spec, today), specPageHeads).findings;
  return {
    ...(spec && { title: spec.production.title }),
    ...(client && { client: clientName(client) }),
    deliverables: Object.keys(spec?.deliverables ?? {}).length,
    items: plan.items.length,
    unlooked: reading.unlooked ?? [],
    findings: [...findings, ...advice.map(toAdvice), ...late].sort((left, right) => lineOf(left) - lineOf(right)),
  };
}

function lineOf({ requirement }: Finding): number {
  return requirement?.range.start.line ?? 0;
}
