import { type ComparedMedia, joinWords, type Report, sayCount } from "deliverables-core";
import { sayApproval } from "../finding-words.js";
import { xmlElement, xmlText } from "../xml-element.js";
import { nameBasedUuid } from "./name-based-uuid.js";
import type { QcItem, QcOfFile } from "./qc-items.js";

/** Of the data model (XSD) and of its extension for times, release 2026-04. */
const namespace = "tag:qc.ebu.ch,2026-04";
const timingNamespace = "tag:qc.ebu.ch,2026-04:extensions:timing";
/** Ours, for what was asked and what was found: the catalogue's own names of inputs and outputs are not public in print. */
const ownNamespace = "urn:deliverables:ebu-qc:1";

/** How the EBU's data model says how much a test counts: what is below the level does not decide. */
const relevance = { counts: "10", setAside: "0" };

/**
 * An EBU QC report on one file. Its result is true only when every test passed (or counts for nothing, by a waiver or by a
 * warning) and nothing else rejects the file or leaves it in doubt: what no test of the catalogue tells must not read as passed.
 */
export function qcReportXml(report: Report, { path, media }: ComparedMedia, sha256: string | undefined, qc: QcOfFile) {
  const { header } = report;
  const isSetAside = qc.items.some(({ outcome }) => outcome === "setAside");
  const followsFromItems = qc.otherwise.length === 0 || qc.items.some(decides);
  const rule = !followsFromItems ? [] : [text("CheckResultRule", isSetAside ? "MinimumRelevance" : "AND")];
  const level = isSetAside && followsFromItems ? [text("RelevanceLevel", relevance.counts)] : [];
  const isWeighed = level.length > 0;
  const content = contentId(path, sha256);
  const unchecked = qc.items.filter(({ outcome }) => outcome === "unchecked").length;
  const profile = [
    text("Name", [report.title ?? report.spec, report.client?.title].filter(Boolean).join(" · ")),
    content,
    ...rule,
    text("Description", description(report, qc)),
    xmlElement("Scopes", {}),
    ...level,
    xmlElement("Items", {}, ...qc.items.map((item) => itemXml(item, isWeighed))),
    xmlElement("ItemDefinitions", {}),
  ];
  const results = xmlElement("ItemResults", {}, ...qc.items.map((item) => resultXml(item, isWeighed)));
  const passed = qc.otherwise.length === 0 && !qc.items.some(decides);
  const root = xmlElement(
    "Report",
    { xmlns: namespace },
    // The time is left out of it: it is the one thing in which two reports on the same bytes may differ.
    text("ReportId", nameBasedUuid("report", header.toolVersion, path, ...profile, results)),
    text("ExecutionStatus", unchecked > 0 ? "error" : "complete"),
    unchecked > 0 ? text("ErrorDescription", `${sayCount(unchecked, "test")} could not be made`) : "",
    text("CheckResult", String(passed)),
    content,
    text("LastModifiedDateTime", header.checkedAt),
    xmlElement(
      "ToolInformation",
      {},
      text("ToolID", "urn:deliverables"),
      text("ToolName", "Deliverables"),
      text("Version", header.toolVersion),
    ),
    xmlElement("Profile", {}, text("ID", nameBasedUuid("profile", path, ...profile)), ...profile),
    results,
    extension(...timing(media)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function decides({ outcome }: QcItem): boolean {
  return outcome === "failed" || outcome === "unchecked";
}

function itemXml({ item, asker, outcome, comparisons }: QcItem, isWeighed: boolean): string {
  const asked = new Map(comparisons.map(({ pointer, expected }) => [pointer, expected]));
  return xmlElement(
    "Item",
    {},
    ...identity(item, asker),
    isWeighed ? text("Relevance", relevance[outcome === "setAside" ? "setAside" : "counts"]) : "",
    text("UsedAs", "check"),
    xmlElement("Scopes", {}),
    xmlElement("Inputs", {}),
    extension(
      ...[...asked].map(([requirement, expected]) =>
        xmlElement("Asked", { xmlns: ownNamespace, requirement, expected }),
      ),
    ),
  );
}

function resultXml({ item, asker, outcome, comparisons, ...told }: QcItem, isWeighed: boolean): string {
  const { findings, unchecked, waived } = told;
  const sentences = [...findings, ...waived, ...unchecked].map(({ message }) => message);
  const met = comparisons.filter((one) => one.outcome === "met").map(({ actual }) => actual ?? "as asked");
  const saidOfMet =
    met.length > 0 && sentences.length === 0 ? [`${item.name}: ${joinWords([...new Set(met)], "and")}`] : [];
  const accepted = waived.map(({ waiver }) => `Accepted ${sayApproval(waiver)}: ${waiver.reason}`);
  const warned = findings.length > 0 && outcome === "setAside" ? ["A warning, by the spec: it rejects nothing"] : [];
  const notes = [...new Set([...accepted, ...warned])];
  return xmlElement(
    "ItemResult",
    {},
    ...identity(item, asker),
    text("AnalysisMethodUsed", "readout"),
    text("ExecutionStatus", outcome === "unchecked" ? "error" : "complete"),
    outcome === "unchecked" ? text("ErrorDescription", unchecked.map(({ message }) => message).join("; ")) : "",
    text("CheckResult", String(outcome === "passed")),
    text("ResultDescription", [...sentences, ...saidOfMet].join("; ")),
    notes.length > 0 ? xmlElement("Annotation", {}, text("Text", notes.join("; "))) : "",
    isWeighed ? text("Relevance", relevance[outcome === "setAside" ? "setAside" : "counts"]) : "",
    text("DetectionMethod", "automatic"),
    xmlElement("Outputs", {}),
    extension(
      ...comparisons.map(({ code, pointer, expected, actual, outcome: found }) =>
        xmlElement("Compared", {
          xmlns: ownNamespace,
          requirement: pointer,
          rule: code,
          expected,
          measured: actual,
          outcome: found,
        }),
      ),
    ),
  );
}

/** The catalogue's three words for a test, and which of several it is where a file is asked for twice. */
function identity({ id, name, version }: QcItem["item"], asker: string): string[] {
  return [
    text("EBUQCID", id),
    text("EBUQCName", name),
    text("EBUQCVersion", version),
    text("InstanceId", nameBasedUuid("item", asker, id)),
  ];
}

/** The file by its path in the delivery and, where it was taken, by its checksum. */
function contentId(path: string, sha256: string | undefined): string {
  const identifiers = [path, ...(sha256 === undefined ? [] : [`sha256:${sha256}`])];
  return xmlElement(
    "ContentId",
    {},
    ...identifiers.map((identifier) => xmlElement("ContentIdentifier", {}, text("ID", identifier))),
  );
}

function description({ spec, client }: Report, { items, untold, otherwise }: QcOfFile): string {
  const by = client ? ` for ${client.title} ${client.version}` : "";
  const left =
    untold.length > 0
      ? ` Not told here, because no test of the catalogue answers it in full: ${joinWords(untold, "and")}.`
      : "";
  const why =
    otherwise.length > 0
      ? ` The result is false also because of what no test here tells: ${otherwise.join("; ")}.`
      : "";
  return `Compared by Deliverables with ${spec}${by}, told as ${sayCount(items.length, "test")} of the EBU QC catalogue. Each value is what the file says of itself; nothing was decoded.${left}${why}`;
}

/** The unit in which a player counts: frames of a picture, samples of sound alone. */
function timing({ video, audio }: ComparedMedia["media"]): string[] {
  const stated = video.length > 0 ? video[0]?.frameRate : audio[0]?.sampleRate?.toString();
  const rate = /^([1-9]\d*)(\/[1-9]\d*)?$/.exec(stated ?? "");
  if (!rate) return [];
  const editRate = xmlElement("EditRate", {}, `${rate[1]}${rate[2] ?? "/1"}`);
  return [xmlElement("TimingExtensionMediaPlaybackEditUnits", { xmlns: timingNamespace }, editRate)];
}

function extension(...properties: string[]): string {
  return properties.length > 0 ? xmlElement("ExtensionProperties", {}, ...properties) : "";
}

function text(name: string, content: string): string {
  return xmlElement(name, {}, xmlText(content));
}
