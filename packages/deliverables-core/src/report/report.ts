import type { Finding, Severity, Unchecked } from "./finding.js";

/** The answer: everything checked and right, something wrong, or nothing wrong but something unchecked. */
export type Verdict = "accepted" | "rejected" | "incomplete";

/**
 * The state of one deliverable. `wrong` and `missing` reject, `unchecked` leaves the verdict incomplete; `absent` is
 * optional and not there.
 */
export type DeliverableState = "absent" | "accepted" | "wrong" | "missing" | "unchecked";

export interface DeliverableResult {
  /** The deliverable's key in the spec. */
  deliverable: string;
  type: string;
  owner?: string;
  optional: boolean;
  state: DeliverableState;
  /** Its items: one for each episode and language that the spec asks for. */
  items: ItemResult[];
}

export interface ItemResult {
  /** `LFD1001A`, `LFD1001A · en-GB`; absent when the deliverable is one item. */
  item?: string;
  /** Number of the episode that it is asked for. */
  episode?: number;
  /** Language that it is asked for, as the spec writes it (BCP 47). */
  language?: string;
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
  /** Rules whose severity the spec changes. */
  rules: { code: string; severity: Severity | "off" }[];
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
  /** What the spec itself takes out of the judgement, so that nobody takes a verdict for more than it is. */
  setAside: SetAside;
  counts: ReportCounts;
  deliverables: DeliverableResult[];
  findings: Finding[];
  unchecked: Unchecked[];
}

export interface ReportHeader {
  /** Version of the report's own shape. */
  reportVersion: 1;
  tool: string;
  toolVersion: string;
  /** When the check began, ISO 8601 in UTC. */
  checkedAt: string;
}
