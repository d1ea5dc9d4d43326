import { readForJudging, type SpecSurroundings } from "./read-for-judging.js";
import type { SpecFault } from "./spec/faults/spec-fault.js";

/** Everything that is wrong with a spec as a text, before any file is looked at. */
export function faultsOfSpec(text: string, around: SpecSurroundings = {}): SpecFault[] {
  return readForJudging(text, around).faults;
}
