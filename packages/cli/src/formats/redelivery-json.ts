import { isMilder, isUnasked, type Redelivery, type SealedReport } from "deliverables-core";
import type { ComparedSide } from "../commands/diff.js";

/** What `diff --format json` prints: the two sides in short, then everything that differs. */
export function redeliveryJson(old: ComparedSide, now: ComparedSide, found: Redelivery) {
  const { oldIsWhole, newIsWhole, comparedBy, spec, client, house, files, ended, started, remaining, softened } = found;
  return {
    diffVersion: 1,
    old: inShort(old, oldIsWhole),
    new: inShort(now, newIsWhole),
    comparedBy,
    spec,
    client,
    house,
    files: files.map((file) => ({ ...file, unasked: isUnasked(file) })),
    ended,
    started,
    remaining,
    softened,
    milder: isMilder(found),
    unchecked: now.report.unchecked,
  };
}

function inShort({ path, report }: ComparedSide, isWhole: boolean) {
  const { header, title, verdict, counts, seal }: SealedReport = report;
  return { path, isWhole, ...header, ...(title !== undefined && { title }), verdict, counts, seal };
}
