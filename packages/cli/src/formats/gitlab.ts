import { createHash } from "node:crypto";
import type { Issue } from "codeclimate-types";
import { type Finding, type Report, singleLine, type TextRange, type Unchecked } from "deliverables-core";
import { sayOwnSeverity } from "./finding-words.js";
import { toJson } from "./json.js";
import { plain } from "./markdown/escape.js";
import { type Places, placeOf } from "./places.js";

/**
 * GitLab's code quality report: a list of issues, each on a line of the spec or of a text file in the delivery. GitLab takes a part
 * of Code Climate's form; all that the form itself asks for is there, for its other readers.
 */
export function formatGitlab(report: Report, places: Places): string {
  const seen = new Map<string, number>();
  return toJson(
    [...report.findings, ...report.unchecked].map((entry): Issue => {
      const place = "place" in entry && entry.file !== undefined ? entry.place : undefined;
      const onFile = place !== undefined || (!entry.requirement && entry.file !== undefined);
      return {
        type: "issue",
        description: singleLine(`${"severity" in entry ? "" : "Unchecked: "}${entry.message}${weightOf(entry)}`),
        content: { body: plain(singleLine(entry.remedy)) },
        categories: ["Compatibility"],
        check_name: entry.code ?? "unchecked",
        fingerprint: fingerprintOf(entry, seen),
        severity: severityOf(entry),
        location: {
          path: onFile && entry.file !== undefined ? placeOf(entry.file, places) : places.spec,
          lines: linesOf(place ?? entry.requirement?.range),
        },
      };
    }),
  );
}

function linesOf(range: TextRange | undefined) {
  return { begin: range?.start.line ?? 1, end: range?.end.line ?? 1 };
}

function weightOf(entry: Finding | Unchecked): string {
  return "ownSeverity" in entry && entry.ownSeverity ? ` (${sayOwnSeverity(entry.ownSeverity)})` : "";
}

function severityOf(entry: Finding | Unchecked): "critical" | "major" | "minor" | "info" {
  if (!("severity" in entry)) return "major";
  return ({ error: "critical", warning: "minor", info: "info" } as const)[entry.severity];
}

/** The same finding has the same fingerprint in the next run, though lines have moved; equal ones are numbered. */
function fingerprintOf(
  { code, deliverable, item, file, requirement, message, together }: Finding | Unchecked,
  seen: Map<string, number>,
) {
  const identity = JSON.stringify([code, deliverable, item, file, requirement?.pointer, together?.sentence ?? message]);
  const count = seen.get(identity) ?? 0;
  seen.set(identity, count + 1);
  return createHash("sha256").update(`${identity}${count}`).digest("hex");
}
