import { type AskedChange, askedChanges } from "./report/asked-changes.js";
import { compareFacts, type FactChange } from "./report/compare-facts.js";
import { compareFiles, type FileChange } from "./report/compare-files.js";
import { compareFindings, type FindingChanges, wasLookedAt } from "./report/compare-findings.js";
import type { Report, ReportedFile } from "./report/report.js";
import type { Seal } from "./report/seal.js";
import { isAsSealed, type Sealing, sealedFiles } from "./seal-report.js";
import { changesTogether, toldApart } from "./told-together.js";

export type SealedReport = Report & { seal: Seal };

/** What became of one file, who asked for it, and what it says otherwise. */
export type RedeliveredFile = FileChange &
  AskedChange & {
    facts: FactChange[];
    /** Of an added file: one with the same content that was there and still is. */
    copyOf?: string;
    /** Of an added or a changed file: one that had this content before and has another now, as where two were swapped. */
    contentOf?: string;
  };

/** What one delivery has become since an earlier one. */
export interface Redelivery extends FindingChanges {
  /** False where somebody has changed the report: then nothing that it says can be relied on. */
  oldIsWhole: boolean;
  newIsWhole: boolean;
  /** `content`: down to the bytes. `names`: a report has no checksums. `nothing`: a spec had faults, so no file was looked at. */
  comparedBy: "content" | "names" | "nothing";
  spec: "same" | "changed";
  client: "same" | "changed";
  /** The house's configuration. */
  house: "same" | "changed";
  /** In the order of the paths; without the spec itself. */
  files: RedeliveredFile[];
}

/** Compares what two reports say: what came, went and changed, and which findings are fixed or new. */
export function diffReports(old: SealedReport, now: SealedReport, digestText: Sealing["digestText"]): Redelivery {
  const canCompare = wasLookedAt(old) && wasLookedAt(now);
  const isSealed = old.seal.kind === "content" && now.seal.kind === "content";
  const changes = canCompare
    ? compareFiles(delivered(old), delivered(now)).map((change) => unlessIgnored(change, old, now))
    : [];
  const names = new Map(changes.flatMap((change) => (change.kind === "renamed" ? [[change.from, change.path]] : [])));
  const touched = new Set(changes.flatMap(({ kind, path }) => (kind === "renamed" ? [] : [path])));
  const found = compareFindings(toldApart(old), toldApart(now), {
    nowCalled: (path) => names.get(path) ?? path,
    isUntouched: (path) => canCompare && isSealed && !touched.has(path),
    fresh: new Set(changes.flatMap(({ kind, path }) => (kind === "removed" ? [] : [path]))),
    isAskedOtherwise: ({ deliverable }) => isAskedOtherwise(old.seal, now.seal, deliverable),
  });
  return {
    oldIsWhole: isAsSealed(old, digestText),
    newIsWhole: isAsSealed(now, digestText),
    comparedBy: canCompare ? (isSealed ? "content" : "names") : "nothing",
    spec: old.seal.spec === now.seal.spec ? "same" : "changed",
    client: old.seal.client === now.seal.client ? "same" : "changed",
    house: old.seal.house === now.seal.house ? "same" : "changed",
    files: redelivered(changes, toldApart(old), now),
    ...changesTogether(found, now),
  };
}

/** What the spec has begun to ignore has not gone, and what it ignored has not come. */
function unlessIgnored(change: FileChange, old: Report, now: Report): FileChange {
  const { kind, path } = change;
  if (kind === "removed" && now.setAside.ignored.includes(path))
    return { kind: "unknown", path, why: "it is still there, and the spec ignores it now" };
  if (kind === "added" && old.setAside.ignored.includes(path))
    return { kind: "unknown", path, why: "it was there, and the spec ignored it" };
  return change;
}

/** Whether what a spec, its client or its house asks of a deliverable is not what it was; of none: of anything. */
function isAskedOtherwise(old: Seal, now: Seal, deliverable: string | undefined): boolean {
  if (old.client !== now.client || old.house !== now.house) return true;
  if (!old.asked || !now.asked) return old.spec !== now.spec;
  if (old.asked.production !== now.asked.production) return true;
  const [was, is] = [old.asked.deliverables, now.asked.deliverables];
  const keys = deliverable === undefined ? Object.keys({ ...was, ...is }) : [deliverable];
  return keys.some((key) => was[key] !== is[key]);
}

/** The spec may lie in the delivery and is no part of it: whether it changed is told on its own. */
function delivered({ files, spec }: Report): ReportedFile[] {
  return sealedFiles(files).filter(({ path }) => path !== spec);
}

function redelivered(changes: readonly FileChange[], old: Report, now: Report): RedeliveredFile[] {
  const before = new Map(old.files.map((file) => [file.path.normalize("NFC"), file]));
  const after = new Map(now.files.map((file) => [file.path, file]));
  const kept = old.files.filter(({ path, sha256, size }) => sha256 !== undefined && size > 0 && after.has(path));
  const isAsBefore = ({ path, sha256 }: ReportedFile) => after.get(path)?.sha256 === sha256;
  const bySum = (files: readonly ReportedFile[]) => new Map(files.map(({ sha256 = "", path }) => [sha256, path]));
  const [stays, gaveAway] = [bySum(kept.filter(isAsBefore)), bySum(kept.filter((file) => !isAsBefore(file)))];
  const asked = askedChanges(changes, old, now);
  return changes.map((change, index) => {
    const { path } = change;
    const was = before.get((change.kind === "renamed" ? change.from : path).normalize("NFC"));
    const is = after.get(path);
    const sum = is?.sha256 ?? "";
    const copyOf = change.kind === "added" ? stays.get(sum) : undefined;
    const isNew = change.kind === "added" || change.kind === "changed";
    const contentOf = isNew && copyOf === undefined ? gaveAway.get(sum) : undefined;
    return {
      ...change,
      askedBy: asked[index]?.askedBy ?? [],
      facts: was?.facts && is?.facts ? compareFacts(was.facts, is.facts) : [],
      ...(copyOf !== undefined && { copyOf }),
      ...(contentOf !== undefined && { contentOf }),
    };
  });
}

/** Whether the verdict is milder by what the spec asks, and not by what was delivered. */
export function isMilder({ ended, softened }: Redelivery): boolean {
  return (
    softened.length > 0 || ended.some(({ ending, finding }) => ending === "unasked" && finding.severity === "error")
  );
}

/** Whether a change came about by accident, as far as anybody can tell: no finding asked for it. */
export function isUnasked({ kind, askedBy }: RedeliveredFile): boolean {
  return kind !== "unknown" && askedBy.length === 0;
}
