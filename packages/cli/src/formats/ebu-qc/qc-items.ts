import type { ComparedMedia, Comparison, Finding, Unchecked, WaivedFinding } from "deliverables-core";
import { type CatalogueItem, catalogue, catalogueItemOf } from "./catalogue.js";
import type { ToldOfFile } from "./told-by-file.js";

/** `setAside`: not as asked, and it rejects nothing, because the client accepted it or the spec only warns of it. */
export type QcOutcome = "passed" | "failed" | "setAside" | "unchecked";

/** One test of the catalogue on one file. */
export interface QcItem {
  item: CatalogueItem;
  /** The deliverable's key and its item, for a file that is asked for twice. */
  asker: string;
  outcome: QcOutcome;
  comparisons: Comparison[];
  findings: Finding[];
  waived: WaivedFinding[];
  unchecked: Unchecked[];
}

/** What one file is told as, and what of it no test tells. */
export interface QcOfFile {
  items: QcItem[];
  /** Requirements that were compared with the file and that no test answers, as `audio/layout`. */
  untold: string[];
  /** What else rejects the file or leaves it in doubt, as its findings' sentences. */
  otherwise: string[];
}

/** Puts what was compared with a file, and what was found there, under the tests of the catalogue. */
export function qcItems({ media, comparisons }: ComparedMedia, { findings, unchecked, waived }: ToldOfFile): QcOfFile {
  const items = new Map<string, QcItem>();
  const untold = new Set<string>();
  for (const comparison of comparisons) {
    const item = catalogueItemOf(requirementOf(comparison.pointer), media);
    if (!item) {
      untold.add(requirementOf(comparison.pointer));
      continue;
    }
    const asker = [comparison.deliverable, comparison.item].filter(Boolean).join(" · ");
    const entry = items.get(`${item.id} ${asker}`) ?? emptyItem(item, asker);
    entry.comparisons.push(comparison);
    items.set(`${item.id} ${asker}`, entry);
  }
  const otherwise = new Set<string>();
  for (const finding of findings) {
    const owner = ownerOf(items, finding);
    if (owner) owner.findings.push(finding);
    else if (finding.severity === "error") otherwise.add(finding.message);
  }
  for (const entry of unchecked) {
    const owner = ownerOf(items, entry);
    if (owner) owner.unchecked.push(entry);
    else otherwise.add(entry.message);
  }
  for (const finding of waived) ownerOf(items, finding)?.waived.push(finding);
  for (const entry of items.values()) entry.outcome = outcomeOf(entry);
  return { items: [...items.values()].sort(byCatalogue), untold: [...untold].sort(), otherwise: [...otherwise] };
}

function emptyItem(item: CatalogueItem, asker: string): QcItem {
  return { item, asker, outcome: "unchecked", comparisons: [], findings: [], waived: [], unchecked: [] };
}

function ownerOf(items: ReadonlyMap<string, QcItem>, entry: Finding | Unchecked): QcItem | undefined {
  const pointer = entry.requirement?.pointer;
  for (const candidate of items.values()) {
    const isOwn = candidate.comparisons.some(
      (one) => one.code === entry.code && one.pointer === pointer && one.item === entry.item,
    );
    if (isOwn) return candidate;
  }
  return undefined;
}

/** Stable, so that of a file that is asked for twice the spec's order stays. */
function byCatalogue({ item: one }: QcItem, { item: other }: QcItem): number {
  return catalogue.indexOf(one) - catalogue.indexOf(other);
}

/** The worst of what was compared: what could not be is no pass, and neither is what differs and has no finding. */
function outcomeOf({ comparisons, findings, waived }: QcItem): QcOutcome {
  const wrong = comparisons.filter(({ outcome }) => outcome === "wrong");
  const isRejected =
    findings.some(({ severity }) => severity === "error") || wrong.length > findings.length + waived.length;
  if (isRejected) return "failed";
  if (comparisons.some(({ outcome }) => outcome === "unchecked")) return "unchecked";
  return wrong.length > 0 ? "setAside" : "passed";
}

/** `video/width` of `/deliverables/programme/video/width`, `audio/layout` of one of several layouts. */
function requirementOf(pointer: string): string {
  return pointer
    .replace(/(\/\d+)+$/, "")
    .split("/")
    .slice(3)
    .join("/");
}
