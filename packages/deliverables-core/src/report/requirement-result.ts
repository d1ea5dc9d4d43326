import type { SpecLocation } from "./finding.js";

/**
 * What became of one requirement of the spec. `failed`: at least one comparison did not meet it, and that rejects. `warned`: it
 * is not met, which is no error, by its rule or because the spec weighs it so. `waived`: what did not meet it, the client has
 * accepted. `toRead`: whether it is met, a paper that came says to people. `setAside`: the spec turns off what would judge it.
 * `unchecked`: at least one comparison could not be made, or none was. `absent`: it belongs to a
 * deliverable that did not come and need not, being optional or waived, so there is nothing to compare. A delivery that is accepted has none that failed or is unchecked.
 */
export type RequirementState =
  | "passed"
  | "failed"
  | "warned"
  | "waived"
  | "toRead"
  | "setAside"
  | "unchecked"
  | "absent";

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
  warned: number;
  waived: number;
  toRead: number;
  setAside: number;
  unchecked: number;
}

/** How much of the spec was compared. What is absent is not counted. */
export interface Coverage {
  requirements: number;
  /** All but those that are to be read by people, set aside or unchecked. */
  compared: number;
  passed: number;
  failed: number;
  warned: number;
  waived: number;
  toRead: number;
  setAside: number;
  unchecked: number;
  /** Of 100 requirements, how many were compared; rounded down, so that 100 means all. */
  percent: number;
}
