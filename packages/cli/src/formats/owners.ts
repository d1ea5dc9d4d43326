import type { Report } from "deliverables-core";

/** Who has to bring each deliverable, by its key; those without an owner are left out. */
export function ownersOf({ deliverables }: Pick<Report, "deliverables">): ReadonlyMap<string, string> {
  return new Map(deliverables.flatMap(({ deliverable, owner }) => (owner === undefined ? [] : [[deliverable, owner]])));
}

/** The report with only those deliverables, and what is told of them, that this one has to bring. Its verdict stays that of the whole. */
export function ofOwner(report: Report, owner: string): Report {
  const owners = ownersOf(report);
  const isTheirs = ({ deliverable = "" }: { deliverable?: string }) => owners.get(deliverable) === owner;
  const { deliverables, findings, unchecked, waived } = report;
  return {
    ...report,
    deliverables: deliverables.filter((one) => one.owner === owner),
    findings: findings.filter(isTheirs),
    unchecked: unchecked.filter(isTheirs),
    waived: waived.filter(isTheirs),
  };
}
