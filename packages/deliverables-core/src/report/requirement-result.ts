import type { SpecLocation } from "./finding.js";

/**
 * What became of one requirement of the spec. `failed`: at least one comparison did not meet it. `waived`: what did not meet
 * it, the client has accepted. `unchecked`: at least one comparison could not be made, or none was. `absent`: it belongs to
 * an optional deliverable that did not come, so there is nothing to compare.
 */
export type RequirementState = "passed" | "failed" | "waived" | "unchecked" | "absent";

export interface RequirementResult {
  /** The deliverable's key in the spec. */
  deliverable: string;
  /** Where in the deliverable, as `video/width`. */
  requirement: string;
  /** Where the spec asks for it. */
  location: SpecLocation;
  /** What the spec asks for: in words where a rule has compared it, else as the spec writes it. */
  expected: string;
  state: RequirementState;
  /** Comparisons with a file, by what came of them. */
  passed: number;
  failed: number;
  waived: number;
  unchecked: number;
}

/** How much of the spec was compared. What is absent is not counted. */
export interface Coverage {
  requirements: number;
  passed: number;
  failed: number;
  waived: number;
  unchecked: number;
  /** Of 100 requirements, how many were compared; rounded down, so that 100 means all. */
  percent: number;
}
