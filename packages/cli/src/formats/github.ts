import type { Finding, Report, Unchecked } from "deliverables-core";
import { paint } from "../terminal/color.js";
import { withSafeText } from "../terminal/with-safe-text.js";
import { standingWords } from "./coverage-words.js";
import { sayFile, sayOwnSeverity } from "./finding-words.js";
import { type Places, placeOf } from "./places.js";
import { setAsideHeading, setAsideWords } from "./set-aside-words.js";
import { verdictLine } from "./text/verdict-lines.js";

type Level = "error" | "warning" | "notice";

const levels: Record<Finding["severity"], Level> = { error: "error", warning: "warning", info: "notice" };

/** GitHub's workflow commands: each finding is an annotation on the line of the spec that asks for it. */
export function formatGithub(fromOutside: Report, places: Places): string {
  const report = withSafeText(fromOutside);
  const aside = setAsideWords(report);
  const standing = [...standingWords(report), ...(aside ? [`${setAsideHeading(report)}: ${aside}`] : [])];
  const lines = [
    `::notice title=Delivery::${escapeData([verdictLine(report, paint(false)), ...standing].join("\n"))}`,
    ...report.findings.map((finding) => annotation(levels[finding.severity], finding, sayFinding(finding), places)),
    ...report.unchecked.map((entry) => annotation("warning", entry, `Unchecked: ${sayFinding(entry)}`, places)),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** A line of a text file in the delivery goes before the line of the spec; a film has no lines. */
function annotation(level: Level, entry: Finding | Unchecked, message: string, places: Places): string {
  const place = "place" in entry && entry.file !== undefined ? entry.place : undefined;
  const range = place ?? entry.requirement?.range;
  const file = place || !range ? entry.file && placeOf(entry.file, places) : places.spec;
  const properties = Object.entries({
    file,
    line: range?.start.line,
    endLine: range?.end.line,
    // GitHub takes columns only when an annotation stays on one line.
    ...(range?.start.line === range?.end.line && { col: range?.start.column, endColumn: range?.end.column }),
    title: entry.code,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(",")}::${escapeData(message)}`;
}

function sayFinding(entry: Finding | Unchecked): string {
  const weight = "ownSeverity" in entry && entry.ownSeverity ? sayOwnSeverity(entry.ownSeverity) : undefined;
  const about = [entry.deliverable, entry.item, sayFile(entry), weight].filter((part) => part !== undefined);
  return `${entry.message}${about.length > 0 ? ` (${about.join(" · ")})` : ""}\n→ ${entry.remedy}`;
}

/** The escapes of GitHub's own toolkit: what is not escaped could begin another command. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
