import type { DeliverableResult, Judgement, Report } from "deliverables-core";
import type { Observed } from "./observed.js";

/** How far the judging is. */
export type Phase = "reading" | "judged" | "stopped";

/** One delivery as the Deliveries view and the status bar show it. */
export interface ShownDelivery {
  title?: string;
  /** `DPP AS-11 HD`, with what its client schema covers. */
  client?: { title: string; coverage: string; disclaimer: string };
  phase: Phase;
  verdict: Report["verdict"];
  counts: Report["counts"];
  /** True while the spec has faults of its own, so that the states of its deliverables are those from before. */
  specIsFaulty: boolean;
  deliverables: ShownDeliverable[];
}

export interface ShownDeliverable extends Omit<DeliverableResult, "items"> {
  items: ShownItem[];
}

export type ShownItem = Omit<DeliverableResult["items"][number], "files"> & {
  /** How many files it has; their names are asked for when somebody opens it. */
  files: number;
  /** How many of them are not read yet. */
  reading: number;
  /** Those that are not just a file that is missing. */
  errors: number;
  missing: number;
  warnings: number;
  unchecked: number;
};

export function shownDelivery(judgement: Judgement, observed: readonly Observed[], phase: Phase): ShownDelivery {
  const { report, earlier, pending } = judgement;
  const count = countBy(observed);
  return {
    ...(report.title !== undefined && { title: report.title }),
    ...(report.client && {
      client: {
        title: report.client.title,
        coverage: report.client.coverage,
        disclaimer: report.client.disclaimer,
      },
    }),
    phase,
    verdict: report.verdict,
    counts: report.counts,
    specIsFaulty: report.findings.some(({ code }) => code.startsWith("spec/")),
    deliverables: (earlier?.deliverables ?? report.deliverables).map((result) => ({
      ...result,
      items: result.items.map(({ files, ...item }) => ({
        ...item,
        files: files.length,
        reading: files.filter((path) => pending.has(path)).length,
        errors: count(result.deliverable, item.item, "error"),
        missing: count(result.deliverable, item.item, "missing"),
        warnings: count(result.deliverable, item.item, "warning"),
        unchecked: count(result.deliverable, item.item, "unchecked"),
      })),
    })),
  };
}

function countBy(observed: readonly Observed[]) {
  const counts = new Map<string, number>();
  for (const { deliverable, item, weight, code } of observed) {
    const kind = weight === "error" && code === "files/missing" ? "missing" : weight;
    const key = [deliverable, item, kind].join("\n");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (deliverable: string, item: string | undefined, weight: string) =>
    counts.get([deliverable, item, weight].join("\n")) ?? 0;
}
