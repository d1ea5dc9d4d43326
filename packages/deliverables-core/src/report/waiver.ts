import type { FileSpan } from "./file-span.js";
import type { Finding, SpecLocation } from "./finding.js";

/**
 * What became of a waiver. `used`: it covers a finding. `unused`: there is no such finding. `expired`: it is out of its time.
 * `stale`: the file is another than the one that the client accepted. `unchecked`: whether it is could not be told. Only a
 * `used` one takes findings out of the judgement.
 */
export type WaiverState = "used" | "unused" | "expired" | "stale" | "unchecked";

/** A waiver of the spec, and what became of it. */
export interface WaiverResult {
  state: WaiverState;
  /** Where it stands in the spec. */
  location: SpecLocation;
  /** The rule whose finding it accepts. */
  code: string;
  file?: string;
  /** Instead of it: many files, each stretch from its first to its last. */
  files?: FileSpan[];
  sha256?: string;
  deliverable?: string;
  item?: string;
  requirement?: string;
  actual?: string;
  /** The sentence of the finding that the client accepted. */
  found?: string;
  reason: string;
  approvedBy: string;
  /** A day, as `2026-11-20`. */
  approvedOn: string;
  /** The last day on which it holds. */
  expires?: string;
  /** How many findings it covers. */
  findings: number;
}

/** A finding that the client has accepted, with the words of the waiver that covers it. */
export interface WaivedFinding extends Finding {
  waiver: { reason: string; approvedBy: string; approvedOn: string; expires?: string; location: SpecLocation };
}
