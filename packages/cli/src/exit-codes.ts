import type { Report } from "deliverables-core";
import { sayCount } from "deliverables-core/words";

/** What the shell learns. 130 and 143 are what a shell gives a program that a signal stopped. */
export const exitCodes = { accepted: 0, rejected: 1, couldNotRun: 2, interrupted: 130, terminated: 143 } as const;

/** From where on a delivery fails: `incomplete`, unless somebody says otherwise. */
export interface Threshold {
  failOn?: "error" | "incomplete" | "warning" | undefined;
  maxWarnings?: number | undefined;
}

/** An incomplete delivery is not an accepted one, unless somebody asks to fail on errors alone. */
export function exitCodeOf(report: Report, threshold: Threshold = {}): number {
  const { failOn = "incomplete" } = threshold;
  if (report.verdict === "rejected" || (report.verdict === "incomplete" && failOn !== "error"))
    return exitCodes.rejected;
  return whyFailed(report, threshold) === undefined ? exitCodes.accepted : exitCodes.rejected;
}

/** In a sentence, why the exit code is another than the verdict alone would give. */
export function whyOtherwise(report: Report, threshold: Threshold): string | undefined {
  const failed = whyFailed(report, threshold);
  if (failed !== undefined || report.verdict !== "incomplete" || threshold.failOn !== "error") return failed;
  const { unchecked } = report.counts;
  return `The exit code is 0 because of --fail-on error, and ${unchecked} ${unchecked === 1 ? "thing was" : "things were"} not checked.`;
}

function whyFailed({ verdict, counts }: Report, { failOn, maxWarnings }: Threshold): string | undefined {
  const most = failOn === "warning" ? 0 : maxWarnings;
  if (verdict === "rejected" || most === undefined || counts.warnings <= most) return undefined;
  const option = failOn === "warning" ? "--fail-on warning" : `--max-warnings ${maxWarnings}`;
  return `The exit code is 1 because of ${option}: there ${counts.warnings === 1 ? "is" : "are"} ${sayCount(counts.warnings, "warning")}.`;
}
