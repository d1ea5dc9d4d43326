import { findNode, type Report, sayCount, type TextRange } from "deliverables-core";
import { deliverableState } from "./deliverable-state.js";
import type { KnownDelivery } from "./known-delivery.js";
import type { SpecText } from "./spec-text.js";

/** A line above a line of the spec. */
export interface Lens {
  range: TextRange;
  title: string;
  command?: { id: "deliverables.showFindings" | "deliverables.revealFile"; arguments: string[] };
}

/** Above the spec the verdict, and above each deliverable how it stands. */
export function lensesOf({ json, deliverables }: SpecText, known: KnownDelivery): Lens[] {
  const root = json.root;
  if (root?.type !== "object") return [];
  const verdict: Lens = {
    range: json.rangeOf(root.offset, root.offset + 1),
    title: sayVerdict(known),
    ...(known.report && { command: { id: "deliverables.showFindings" as const, arguments: [] } }),
  };
  const object = findNode(root, "/deliverables")?.value;
  const above = (object?.children ?? []).flatMap(({ children: [key] = [] }): Lens[] => {
    const name = String(key?.value);
    const state = deliverables.has(name) ? deliverableState(name, known) : undefined;
    if (!key || !state) return [];
    const [file, ...more] = state.files;
    const reveals = file !== undefined && more.length === 0 && state.words.endsWith("accepted");
    return [
      {
        range: json.rangeOf(key.offset, key.offset + key.length),
        title: state.words,
        command: reveals
          ? { id: "deliverables.revealFile", arguments: [file] }
          : { id: "deliverables.showFindings", arguments: [name] },
      },
    ];
  });
  return [verdict, ...above];
}

const verdicts: Record<Report["verdict"], string> = {
  accepted: "Accepted",
  rejected: "Rejected",
  incomplete: "Incomplete",
};

/** `Rejected · 19 errors, 2 warnings, 1 unchecked · 14 files`. */
export function sayVerdict({ report, pending }: KnownDelivery): string {
  if (!report) return "Not judged yet";
  if (pending.size > 0) return `Reading ${sayCount(pending.size, "file")}…`;
  const { errors, warnings, unchecked, files } = report.counts;
  if (report.findings.some(({ code }) => code.startsWith("spec/")))
    return `The spec has ${sayCount(errors, "fault")}: no file is judged before ${errors === 1 ? "it is" : "they are"} gone`;
  const found = [
    ...(errors > 0 ? [sayCount(errors, "error")] : []),
    ...(warnings > 0 ? [sayCount(warnings, "warning")] : []),
    ...(unchecked > 0 ? [`${unchecked} unchecked`] : []),
  ].join(", ");
  return [verdicts[report.verdict], found, sayCount(files, "file")].filter(Boolean).join(" · ");
}
