import type { Finding, Report, Unchecked, WaivedFinding } from "deliverables-core";
import { citeSource } from "deliverables-core";
import { sayApproval, sayFile, sayOwnSeverity, saySpecPlace } from "../finding-words.js";
import { ownersOf } from "../owners.js";
import { head, type ReportSheet, sheet, state, text } from "./cells.js";

/** Everything that was found, and what the client has accepted of it. */
export function findingsSheet(report: Report): ReportSheet {
  const owners = ownersOf(report);
  const entries: (Finding | Unchecked | WaivedFinding)[] = [...report.findings, ...report.unchecked, ...report.waived];
  return sheet(
    "Findings",
    [11, 14, 12, 10, 22, 34, 16, 16, 34, 22, 18, 16, 12],
    [
      head(
        "Severity",
        "Deliverable",
        "Item",
        "Owner",
        "File",
        "Finding",
        "Expected",
        "Found",
        "What to do",
        "Spec",
        "Source",
        "Rule",
        "Weight",
      ),
      ...entries.map((entry) => {
        const finding: Partial<Finding> = entry;
        const { deliverable = "", item, expected, actual, source, requirement, ownSeverity } = finding;
        return [
          state("waiver" in entry ? "waived" : (finding.severity ?? "unchecked")),
          text(deliverable),
          text(item),
          text(owners.get(deliverable)),
          text(sayFile(entry)),
          text(entry.message),
          text(expected),
          text(actual),
          text("waiver" in entry ? `Accepted ${sayApproval(entry.waiver)}: ${entry.waiver.reason}` : entry.remedy),
          text(saySpecPlace(requirement, report.spec)),
          text(source && citeSource(source)),
          text(entry.code),
          text(ownSeverity && sayOwnSeverity(ownSeverity)),
        ];
      }),
    ],
  );
}
