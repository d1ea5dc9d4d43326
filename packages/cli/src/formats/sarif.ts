import {
  type Finding,
  type Report,
  rulePage,
  type TextRange,
  type Unchecked,
  type WaivedFinding,
} from "deliverables-core";
import type { Fix, Location, Log, PhysicalLocation, Region, ReportingDescriptor, Result } from "sarif";
import { toJson } from "./json.js";
import type { Places } from "./places.js";

const levels = { error: "error", warning: "warning", info: "note" } as const;
/** Unchecked files and deliverables have no rule of their own, and SARIF wants one. */
const uncheckedId = "unchecked";

/**
 * SARIF 2.1.0. A result stands on the line of the spec that asks for it, or on its place in a text file of the delivery; the
 * file it is about comes as a related location. What is unchecked is of kind `open`; what is waived is suppressed, with why.
 */
export function formatSarif(report: Report, places: Places): string {
  const entries = [...report.findings, ...report.unchecked, ...report.waived];
  const ids = [...new Set(entries.map(({ code }) => code ?? uncheckedId))].sort();
  const { header, client, verdict, coverage, counts, title, setAside } = report;
  const log: Log = {
    version: "2.1.0",
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    runs: [
      {
        tool: {
          driver: {
            name: header.tool,
            version: header.toolVersion,
            rules: ids.map(ruleOf),
          },
        },
        invocations: [{ executionSuccessful: true, startTimeUtc: header.checkedAt }],
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { ROOT: { description: { text: "Where the check ran" } } },
        results: entries.map((entry) => resultOf(entry, ids, places)),
        properties: {
          verdict,
          coverage,
          counts,
          setAside,
          ...(title !== undefined && { title }),
          ...(client && { client: `${client.id}@${client.version}` }),
        },
      },
    ],
  };
  return toJson(log);
}

function ruleOf(id: string): ReportingDescriptor {
  const page = rulePage(id);
  const title = page && /^# (.*)$/m.exec(page)?.[1];
  const why = page && /^\*\*Why it matters\.\*\* (.*)$/m.exec(page)?.[1];
  return {
    id,
    shortDescription: { text: title ?? "What could not be checked" },
    ...(why && { fullDescription: { text: why } }),
    ...(page && { help: { text: page, markdown: page } }),
  };
}

function resultOf(entry: Finding | Unchecked | WaivedFinding, ids: string[], places: Places): Result {
  const finding = "severity" in entry ? entry : undefined;
  const ruleId = entry.code ?? uncheckedId;
  const inFile =
    entry.file === undefined ? undefined : physical(`${folderUri(places)}${uri(entry.file)}`, finding?.place);
  const inSpec = entry.requirement && physical(uri(places.spec), entry.requirement.range);
  // What has a line goes first: viewers show a result at its first place.
  const [main, other] = finding?.place || !inSpec ? [inFile, inSpec] : [inSpec, inFile];
  const names = [entry.deliverable, entry.item].filter((name) => name !== undefined);
  const location: Location = {
    physicalLocation: main ?? physical(uri(places.spec)),
    ...(names.length > 0 && { logicalLocations: [{ fullyQualifiedName: names.join("/") }] }),
  };
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    ...(finding ? { level: levels[finding.severity] } : { kind: "open", level: "none" }),
    message: { text: `${entry.message}. ${entry.remedy}`.replace(/\.\. /, ". ") },
    locations: [location],
    ...(other && {
      relatedLocations: [
        {
          id: 1,
          physicalLocation: other,
          message: { text: other === inSpec ? "The spec asks for it here" : "The file" },
        },
      ],
    }),
    ...(finding?.fix?.kind === "replace" && { fixes: [fixOf(finding.fix, places)] }),
    ...("waiver" in entry && { suppressions: [suppressionOf(entry)] }),
    properties: {
      remedy: entry.remedy,
      ...(entry.together && { files: entry.together.files, spans: entry.together.spans }),
      ...(finding?.ownSeverity && { ownSeverity: finding.ownSeverity }),
      ...(finding?.expected !== undefined && { expected: finding.expected }),
      ...(finding?.actual !== undefined && { actual: finding.actual }),
      ...(finding?.source && { source: finding.source }),
      ...(finding?.fix?.kind === "rename" && { rename: { from: finding.fix.from, to: finding.fix.to } }),
    },
  };
}

function suppressionOf({ waiver }: WaivedFinding): NonNullable<Result["suppressions"]>[number] {
  const { reason, approvedBy, approvedOn, expires } = waiver;
  return {
    kind: "external",
    status: "accepted",
    justification: `${reason} (${approvedBy}, ${approvedOn}${expires === undefined ? "" : `, until ${expires}`})`,
  };
}

function fixOf({ range, text }: Extract<Finding["fix"], { kind: "replace" }>, { spec }: Places): Fix {
  return {
    description: { text: `Write ${text}` },
    artifactChanges: [
      {
        artifactLocation: { uri: uri(spec), uriBaseId: "ROOT" },
        replacements: [{ deletedRegion: regionOf(range), insertedContent: { text } }],
      },
    ],
  };
}

function physical(address: string, range?: TextRange): PhysicalLocation {
  return { artifactLocation: { uri: address, uriBaseId: "ROOT" }, ...(range && { region: regionOf(range) }) };
}

function regionOf({ start, end }: TextRange): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function folderUri({ folder }: Places): string {
  return folder === "" ? "" : `${uri(folder)}/`;
}

/** A path as a relative reference of RFC 3986; a half of a surrogate pair cannot be written in one. */
function uri(path: string): string {
  const encoded = path
    .replaceAll(/\p{Cs}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  // A first part with a colon would be taken for a scheme, and `encodeURIComponent` has escaped it.
  return encoded;
}
