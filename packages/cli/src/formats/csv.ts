import { stringify } from "csv-stringify/sync";
import type { Finding, Report, Unchecked, WaivedFinding } from "deliverables-core";
import { citeSource } from "deliverables-core";
import { withSafeText } from "../terminal/with-safe-text.js";
import { sayApproval, sayOwnSeverity, sayTogether } from "./finding-words.js";
import { ownersOf } from "./owners.js";
import { setAsideParts } from "./set-aside-words.js";

const columns = [
  "severity",
  "code",
  "message",
  "deliverable",
  "item",
  "owner",
  "file",
  "line",
  "column",
  "expected",
  "actual",
  "spec line",
  "requirement",
  "source",
  "what to do",
  "waiver",
  "weight",
] as const;

/**
 * One row for each finding, each unchecked comparison, each waived finding and each rule that the spec weighs otherwise, by RFC 4180. What a spreadsheet would take for a formula gets an
 * apostrophe before it; the byte order mark tells Excel that it is UTF-8.
 */
export function formatCsv(fromOutside: Report): string {
  const report = withSafeText(fromOutside);
  const owners = ownersOf(report);
  const entries = [...report.findings, ...report.unchecked, ...report.waived];
  const aside = setAsideParts(report).map((part) => ["set aside", "", part, ...columns.slice(3).map(() => "")]);
  return stringify([columns, ...entries.map((entry) => rowOf(entry, owners)), ...aside], {
    bom: true,
    record_delimiter: "windows",
    escape_formulas: true,
  });
}

function rowOf(entry: Finding | Unchecked | WaivedFinding, owners: ReadonlyMap<string, string>): string[] {
  const finding: Partial<Finding> = entry;
  const {
    code,
    message,
    deliverable,
    item,
    file,
    together,
    place,
    expected,
    actual,
    source,
    requirement,
    remedy,
    ownSeverity,
  } = finding;
  return [
    "waiver" in entry ? "waived" : (finding.severity ?? "unchecked"),
    code,
    message,
    deliverable,
    item,
    deliverable && owners.get(deliverable),
    together ? sayTogether(together) : file,
    place?.start.line,
    place?.start.column,
    expected,
    actual,
    requirement?.range.start.line,
    requirement?.pointer,
    source && citeSource(source),
    remedy,
    "waiver" in entry ? `${sayApproval(entry.waiver)}: ${entry.waiver.reason}` : "",
    ownSeverity && sayOwnSeverity(ownSeverity),
  ].map((value) => String(value ?? ""));
}
