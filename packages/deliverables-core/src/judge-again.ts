import { type Checked, checkDelivery } from "./check/check-delivery.js";
import { specFindings } from "./check/spec-findings.js";
import { conclude } from "./conclude.js";
import type { BytesKnown } from "./delivery/bytes/known-bytes.js";
import type { DeliveredFile, Delivery } from "./delivery/delivery.js";
import type { Comparison } from "./report/comparison.js";
import type { Report, ReportHeader } from "./report/report.js";
import { rules, specFaultPages } from "./rules/index.js";
import type { SpecFault } from "./spec/faults/spec-fault.js";
import type { SpecReading } from "./spec/read-spec.js";
import { findNode, type JsonText } from "./spec/text/json-text.js";
import { locate } from "./spec/text/locate.js";

/** A report that may still change: files that were not read yet are unchecked in it. */
export interface Judgement {
  /** What `validateDelivery` would say, as far as the files are read. */
  report: Report;
  /** Every requirement that was compared with a file, and what the file has. */
  compared(): readonly Comparison[];
  /** Files that are asked for and not read yet. */
  pending: ReadonlySet<string>;
  /** Entries that no deliverable claims. */
  unclaimed: string[];
  /**
   * While the spec has faults, no file is judged. This is what was found before, with the places of the spec as it stands
   * now; it says nothing about the verdict.
   */
  earlier?: Earlier;
}

export type Earlier = Pick<Checked, "findings" | "unchecked"> & Pick<Report, "deliverables">;

/** What every judgement on one text of the spec has in common. */
export interface About extends BytesKnown {
  header: ReportHeader;
  specName: string;
  reading: SpecReading;
}

/** Judges what is known of a delivery by now; `why` says what keeps the pending files from being judged. */
export function judgeNow(about: About, delivery: Delivery, pending: readonly DeliveredFile[], why: string): Judgement {
  for (const file of pending) file.unread = why;
  const { digests, checksums, copies, keysBeside } = about;
  Object.assign(delivery, digests && { digests }, checksums && { checksums }, copies && { copies });
  Object.assign(delivery, keysBeside && { keysBeside });
  const checked = checkDelivery(delivery, rules, about.reading);
  const report = conclude({ ...about, delivery, ...checked });
  for (const file of pending) delete file.unread;
  return {
    report,
    compared: checked.compared,
    pending: new Set(pending.map(({ path }) => path)),
    unclaimed: delivery.unclaimed.map(({ path }) => path),
  };
}

/** The judgement on a spec that has faults, with what was found before it got them. */
export function judgeFaulty(about: About, faults: SpecFault[], before: Judgement | undefined): Judgement {
  const { json } = about.reading;
  const report = conclude({
    ...about,
    ...specFindings(faults, specFaultPages, about.reading.unlooked),
  });
  const last = before?.earlier ?? before?.report;
  return {
    report,
    compared: before?.compared ?? nothing,
    pending: before?.pending ?? new Set(),
    unclaimed: before?.unclaimed ?? [],
    ...(last && {
      earlier: {
        findings: last.findings.filter(({ code }) => !code.startsWith("spec/")).map((one) => relocated(one, json)),
        unchecked: last.unchecked.filter(({ file }) => file !== undefined).map((one) => relocated(one, json)),
        deliverables: last.deliverables,
      },
    }),
  };
}

/** Nothing could be looked at: what the spec asks for is unchecked, all of it. */
export function judgeUnlisted(about: About, why: string): Judgement {
  const unchecked = {
    message: `The delivery folder could not be listed: ${why}`,
    remedy: "Connect the drive or bring the folder back; it is judged as soon as it can be listed.",
  };
  const report = conclude({ ...about, findings: [], unchecked: [unchecked], compared: nothing });
  return { report, compared: nothing, pending: new Set(), unclaimed: [] };
}

/** The same observation with its place in the spec as it stands now; without one when the place is gone. */
function relocated<Observed extends Checked["findings"][number] | Checked["unchecked"][number]>(
  observed: Observed,
  json: JsonText,
): Observed {
  const { requirement, ...rest } = observed;
  if (!requirement || !findNode(json.root, requirement.pointer)) return rest as Observed;
  return { ...observed, requirement: locate(json, requirement.pointer) };
}

const nothing = (): readonly Comparison[] => [];
