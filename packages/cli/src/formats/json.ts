import type { Finding, Report } from "deliverables-core";

/** What stands first in each object; other keys follow in the order of the alphabet. */
const keyOrder = [
  ...["header", "reportVersion", "tool", "toolVersion", "checkedAt"],
  ...["spec", "id", "document", "version", "title", "client", "verdict", "counts"],
  ...[
    "code",
    "severity",
    "message",
    "deliverable",
    "type",
    "owner",
    "optional",
    "state",
    "item",
    "items",
    "file",
    "files",
  ],
  ...["place", "requirement", "kind", "pointer", "range", "start", "end", "line", "column", "expected", "actual"],
  ...["source", "section", "address", "retrieved", "confidence", "coverage", "disclaimer"],
  ...["fix", "from", "to", "text", "remedy", "help"],
  ...["bytes", "errors", "warnings", "infos", "unchecked", "deliverables", "findings"],
];
const rankOf = new Map(keyOrder.map((key, rank) => [key, rank]));

/** The report as JSON. The same report gives the same text, whatever the order in which it was put together. */
export function formatJson(report: Report, only?: "errors"): string {
  const findings = only ? report.findings.filter(({ severity }: Finding) => severity === "error") : report.findings;
  return toJson({ ...report, findings });
}

/** JSON that is safe to print and to put into a script: what a terminal could obey or hide is written as an escape. */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value, inOrder, 2);
  // A line end stands only between values; those inside texts are escapes already.
  return `${text.replaceAll(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, escaped)}\n`;
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => byRank(left, right)));
}

function byRank(left: string, right: string): number {
  const last = keyOrder.length;
  return (rankOf.get(left) ?? last) - (rankOf.get(right) ?? last) || (left < right ? -1 : left > right ? 1 : 0);
}

function escaped(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
