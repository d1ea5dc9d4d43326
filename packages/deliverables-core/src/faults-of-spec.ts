import { faultsOfReading } from "./check/faults-of-reading.js";
import { planItems } from "./delivery/plan-items.js";
import { rules } from "./rules/index.js";
import type { ClientReading } from "./spec/own-client/client-file.js";
import { readSpec } from "./spec/read-spec.js";
import type { SpecFault } from "./spec/spec-fault.js";

/** Everything that is wrong with a spec as a text, before any file is looked at. */
export function faultsOfSpec(text: string, own?: ClientReading): SpecFault[] {
  const reading = readSpec(text, own);
  return faultsOfReading(reading, planItems(reading), rules);
}
