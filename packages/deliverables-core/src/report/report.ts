import type { Finding, Severity, Unchecked } from "./finding.js";
import type { ReportedHouse } from "./reported-house.js";
import type { Coverage, RequirementResult } from "./requirement-result.js";
import type { Seal } from "./seal.js";
import type { WaivedFinding, WaiverResult } from "./waiver.js";

/** The answer: everything checked and right, something wrong, or nothing wrong but something unchecked. */
export type Verdict = "accepted" | "rejected" | "incomplete";

/**
 * The state of one deliverable. `waived` is not right, and accepted by the client. `wrong` and `missing` reject, `unchecked` leaves the verdict incomplete; `absent` is
 * optional and not there.
 */
export type DeliverableState = "absent" | "accepted" | "waived" | "wrong" | "missing" | "unchecked";

export interface DeliverableResult {
  /** The deliverable's key in the spec. */
  deliverable: string;
  type: string;
  owner?: string;
  /** The day by which it has to be there, as `2026-12-04`. */
  due?: string;
  optional: boolean;
  state: DeliverableState;
  /** Its items: one for each episode, language and reel that the spec asks for. */
  items: ItemResult[];
}

export interface ItemResult {
  /** `LFD1001A`, `LFD1001A · en-GB`; absent when the deliverable is one item. */
  item?: string;
  /** Number of the episode that it is asked for. */
  episode?: number;
  /** Language that it is asked for, as the spec writes it (BCP 47). */
  language?: string;
  reel?: number;
  state: DeliverableState;
  /** Paths inside the delivery, in order. */
  files: string[];
}

/** The client schema that the spec was judged by. */
export interface ReportedClient {
  id: string;
  version: string;
  title: string;
  coverage: string;
  disclaimer: string;
}

export interface SetAside {
  /** Rules whose severity the spec changes, or its house's configuration. */
  rules: { code: string; severity: Severity | "off"; by?: "house" }[];
  /** What an unexpected file weighs, where the spec says so. */
  unexpectedFiles?: Severity | "off";
  /** Paths that the spec's `ignore` covers. */
  ignored: string[];
}

export interface ReportCounts {
  files: number;
  bytes: number;
  errors: number;
  warnings: number;
  infos: number;
  unchecked: number;
  /** Findings that the client has accepted; they are none of the errors, warnings and infos. */
  waived: number;
}

/**
 * The verdict on one delivery. The same bytes and the same spec give the same report;
 * what may differ from run to run (times, versions) stands in `header` alone.
 */
export interface Report {
  header: ReportHeader;
  /** File name of the spec. */
  spec: string;
  title?: string;
  client?: ReportedClient;
  verdict: Verdict;
  /** What the configuration of a house has added to the spec, where it has. */
  house?: ReportedHouse;
  /** What the spec itself takes out of the judgement, so that nobody takes a verdict for more than it is. */
  setAside: SetAside;
  counts: ReportCounts;
  coverage: Coverage;
  deliverables: DeliverableResult[];
  /** Every requirement of every deliverable, in the order of the spec, with what became of it. */
  requirements: RequirementResult[];
  findings: Finding[];
  unchecked: Unchecked[];
  /** What the client has accepted. It counts for nothing in the verdict, and is told in every report. */
  waived: WaivedFinding[];
  /** Every waiver of the spec, and what became of it. */
  waivers: WaiverResult[];
  /** Every file in the folder that the spec does not ignore, in the order of its path. */
  files: ReportedFile[];
  /** What the verdict is about, so that it can be told later whether it still is. */
  seal?: Seal;
}

/** One file of the folder, as a delivery note lists it. */
export interface ReportedFile {
  path: string;
  /** Bytes. */
  size: number;
  /** The deliverables that it belongs to; none for a file that no deliverable asks for. */
  deliverables: string[];
  /** In lower-case hexadecimal digits, where it was taken: for a sealed report, and for a file that a waiver is bound to. */
  sha256?: string;
  /** Why its checksum could not be taken, where it should have been. */
  unread?: string;
  /** Of media, where the file says it: `00:48:30:00`, or seconds where there is no frame rate. */
  duration?: string;
  /** What the file says about itself, as far as it was read: in a sealed report, so that a later delivery can be compared. */
  facts?: ReportedFacts[];
}

/** Facts that belong together, in words: `{ "sample rate": "48000 Hz" }`. */
export interface ReportedFacts {
  /** `container`, `video track`, `image`. */
  part: string;
  /** Tracks that all say this: from the first to the last, counted from 1. */
  tracks?: [first: number, last: number];
  facts: Record<string, string>;
}

export interface ReportHeader {
  /** Version of the report's own shape. */
  reportVersion: 1;
  tool: string;
  toolVersion: string;
  /** When the check began, ISO 8601 in UTC. */
  checkedAt: string;
}
