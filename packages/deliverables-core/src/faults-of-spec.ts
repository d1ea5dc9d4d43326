import type { HouseFile } from "./house/read-house.js";
import { readForJudging } from "./read-for-judging.js";
import type { SpecFault } from "./spec/spec-fault.js";

/** Everything that is wrong with a spec as a text, before any file is looked at. */
export function faultsOfSpec(text: string, house?: HouseFile): SpecFault[] {
  return readForJudging(text, house).faults;
}
