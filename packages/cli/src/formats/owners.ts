import type { Report } from "deliverables-core";

/** Who has to bring each deliverable, by its key; those without an owner are left out. */
export function ownersOf({ deliverables }: Pick<Report, "deliverables">): ReadonlyMap<string, string> {
  return new Map(deliverables.flatMap(({ deliverable, owner }) => (owner === undefined ? [] : [[deliverable, owner]])));
}
