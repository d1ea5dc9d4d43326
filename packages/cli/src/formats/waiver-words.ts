import type { Report, WaiverResult } from "deliverables-core";

/** What became of a waiver, for whoever signs. */
export function sayWaiverState({ state, approvedOn }: WaiverResult, { header }: Report): string {
  switch (state) {
    case "used":
      return "holds";
    case "unused":
      return "covers nothing";
    case "expired":
      return approvedOn > header.checkedAt.slice(0, 10) ? "not yet begun" : "run out";
    case "stale":
      return "the file has changed";
    case "unchecked":
      return "could not be checked";
  }
}
