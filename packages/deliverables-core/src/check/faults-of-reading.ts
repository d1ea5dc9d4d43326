import type { Plan } from "../delivery/plan-items.js";
import type { SpecReading } from "../spec/read-spec.js";
import type { SpecFault } from "../spec/spec-fault.js";
import { contradictions } from "./contradictions.js";
import type { Rule } from "./rule.js";
import { waiverFaults } from "./waiver-faults.js";
import { weightFaults } from "./weight-faults.js";

/** Everything that keeps a spec from being compared with a delivery: with any of these, no file is looked at. */
export function faultsOfReading(reading: SpecReading, plan: Plan, rules: readonly Rule[]): SpecFault[] {
  return [...plan.faults, ...contradictions(reading), ...weightFaults(reading, rules), ...waiverFaults(reading, rules)];
}
