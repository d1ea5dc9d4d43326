import type { Checked } from "./check/check-delivery.js";
import { decide } from "./check/decide.js";
import { reportedFiles } from "./check/reported-files.js";
import { requirementResults, untoldRequirements } from "./check/requirement-results.js";
import { applyWaivers } from "./check/waivers/apply-waivers.js";
import { boundByWaivers, type Digests } from "./delivery/bytes/digest-files.js";
import type { Delivery } from "./delivery/delivery.js";
import type { Report, ReportHeader } from "./report/report.js";
import { rules, waiverPages } from "./rules/index.js";
import type { SpecReading } from "./spec/read-spec.js";

export interface Conclusion extends Checked {
  header: ReportHeader;
  specName: string;
  reading: SpecReading;
  /** Absent when the spec has faults, and no file was looked at. */
  delivery?: Delivery;
  /** Checksums of files, as far as they were taken. */
  digests?: Digests;
  /** The report also tells what each file says about itself. */
  withFacts?: boolean;
}

/** From what the rules saw to the report: what the client has accepted is set apart, and the verdict is about the rest. */
export function conclude({
  findings,
  unchecked,
  compared,
  digests = new Map(),
  withFacts = false,
  ...about
}: Conclusion): Report {
  const { header, reading, delivery } = about;
  const waivers = delivery ? (reading.spec?.waivers ?? []) : [];
  const facts = { today: header.checkedAt.slice(0, 10), json: reading.json, pages: waiverPages };
  const applied = applyWaivers(findings, waivers, { ...facts, digests: delivery ? known(digests, delivery) : digests });
  const judged = { reading, rules, delivery, compared, waived: applied.waived };
  const told = [...unchecked, ...applied.unchecked];
  const isClean = told.length === 0 && applied.findings.every(({ severity }) => severity !== "error");
  return decide({
    ...about,
    ...applied,
    // The last look before a green light: silence of the rules is no pass.
    unchecked: isClean ? untoldRequirements(judged) : told,
    requirements: () => requirementResults(judged),
    files: delivery ? reportedFiles(delivery, digests, withFacts) : [],
  });
}

/** Of a file that is there and was not hashed it is not known whether it is the one that the client accepted. */
function known(digests: Digests, delivery: Delivery): Digests {
  const unread = { unread: "its checksum was not taken" };
  return new Map(boundByWaivers(delivery).map(({ path }) => [path, digests.get(path) ?? unread]));
}
