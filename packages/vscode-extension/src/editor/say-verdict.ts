import { sayCount } from "deliverables-core";
import type { Delivery } from "./delivery.js";

export interface SaidVerdict {
  /** Name of a product icon. */
  icon: string;
  text: string;
  /** Theme colour behind it, where it has to be noticed. */
  background?: string;
}

/** The verdict in a few words, and how far the reading is while there is none yet. */
export function sayVerdict({ shown, progress, broken }: Pick<Delivery, "shown" | "progress" | "broken">): SaidVerdict {
  if (broken !== undefined) return { icon: "warning", text: "Not judged: check again", background: doubtful };
  if (!shown) return { icon: "sync~spin", text: "Listing the delivery" };
  const { phase, verdict, counts, specIsFaulty } = shown;
  if (specIsFaulty) return { icon: "error", text: `Spec has ${sayCount(counts.errors, "fault")}`, background: wrong };
  if (phase === "reading") {
    const soFar = counts.errors > 0 ? `, ${sayCount(counts.errors, "error")} so far` : "";
    return {
      icon: "sync~spin",
      text: progress ? `Reading ${progress.done} of ${progress.of}${soFar}` : `Reading${soFar}`,
    };
  }
  const stopped = phase === "stopped" ? " (stopped)" : "";
  switch (verdict) {
    case "accepted":
      return { icon: "pass", text: `Accepted${stopped}` };
    case "rejected":
      return { icon: "error", text: `Rejected: ${sayCount(counts.errors, "error")}${stopped}`, background: wrong };
    case "incomplete":
      return { icon: "question", text: `Incomplete: ${counts.unchecked} unchecked${stopped}` };
  }
}

const wrong = "statusBarItem.errorBackground";
const doubtful = "statusBarItem.warningBackground";
