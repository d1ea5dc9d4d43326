import type { FindingChanges } from "./report/compare-findings.js";
import type { Finding } from "./report/finding.js";
import type { Report } from "./report/report.js";
import { tellApart, tellTogether } from "./report/tell-together.js";

/** The report with one finding for what many files have in common, and counts of what it then holds. Its verdict stays. */
export function toldTogether(report: Report): Report {
  const isPicture = picturesOf(report);
  const findings = tellTogether(report.findings, isPicture);
  const unchecked = tellTogether(report.unchecked, isPicture);
  const waived = tellTogether(report.waived, isPicture);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const counts = {
    ...report.counts,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    unchecked: unchecked.length,
    waived: waived.length,
  };
  return { ...report, counts, findings, unchecked, waived };
}

/** The report with each file's own findings: two deliveries are compared file by file. */
export function toldApart<Told extends Report>(report: Told): Told {
  const [findings, unchecked, waived] = [report.findings, report.unchecked, report.waived];
  return {
    ...report,
    findings: tellApart(findings),
    unchecked: tellApart(unchecked),
    waived: tellApart(waived),
  };
}

/** What became of findings, those of many files together as far as the same became of them. */
export function changesTogether({ ended, started, remaining, softened }: FindingChanges, now: Report): FindingChanges {
  const isPicture = picturesOf(now);
  const together = <Change extends { finding: Finding }>(changes: Change[], kind: keyof Change) =>
    [...new Set(changes.map((change) => change[kind]))].flatMap((value) => {
      const ofKind = changes.filter((change) => change[kind] === value);
      const rest = (value === undefined ? {} : { [kind]: value }) as Omit<Change, "finding">;
      const findings = ofKind.map(({ finding }) => finding);
      return tellTogether(findings, isPicture).map((finding) => ({ ...rest, finding }) as Change);
    });
  return {
    ended: together(ended, "ending"),
    started: together(started, "before"),
    remaining: tellTogether(remaining, isPicture),
    softened: together(softened, "before"),
  };
}

function picturesOf({ deliverables }: Report): (deliverable: string) => boolean {
  const pictures = new Set(deliverables.flatMap(({ type, deliverable }) => (type === "image" ? [deliverable] : [])));
  return (deliverable) => pictures.has(deliverable);
}
