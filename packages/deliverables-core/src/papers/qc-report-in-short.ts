import type { Line, XmlElement } from "./contents.js";
import type { Paper } from "./paper.js";
import { paperWith } from "./paper-in-short.js";

interface QcInShort {
  passed?: string;
  status?: string;
  rule?: string;
  level?: string;
  content?: string[];
  day?: string;
  namespace?: string;
  /** Each with its number, its result and, where it is not "complete", its status. */
  tests?: { id: string; name?: string; passed?: string; status?: string; says?: string; relevance?: string }[];
  /** Numbers in the profile; without it, those of the tests. */
  profile?: string[];
}

/** For examples: an EBU QC report that says this. */
export function qcReportOf({
  passed = "true",
  status = "complete",
  rule,
  level,
  content = ["LFD1001A.mxf"],
  day = "2026-11-25T10:00:00Z",
  namespace = "tag:qc.ebu.ch,2026-04",
  tests = [{ id: "0010B", name: "Loudness", passed: "true" }],
  profile = tests.map(({ id }) => id),
}: QcInShort): Paper {
  const xml = element("Report", [
    leaf("ExecutionStatus", status),
    leaf("CheckResult", passed),
    element(
      "ContentId",
      content.map((id) => element("ContentIdentifier", [leaf("ID", id)])),
    ),
    leaf("LastModifiedDateTime", day),
    element("Profile", [
      leaf("CheckResultRule", rule),
      leaf("RelevanceLevel", level),
      element(
        "Items",
        profile.map((id) => element("Item", [leaf("EBUQCID", id)])),
      ),
    ]),
    element(
      "ItemResults",
      tests.map((test) =>
        element("ItemResult", [
          leaf("EBUQCID", test.id),
          leaf("EBUQCName", test.name),
          leaf("ExecutionStatus", test.status ?? "complete"),
          leaf("CheckResult", test.passed),
          leaf("ResultDescription", test.says),
          leaf("Relevance", test.relevance),
        ]),
      ),
    ),
  ]);
  return paperWith({ xml: { ...xml, namespace }, lines: linesOf(xml) }, "XML");
}

/** As the reader of XML gives them. */
function linesOf({ name, text, children }: XmlElement): Line[] {
  return [...(text === "" ? [] : [{ text: `${name}: ${text}` }]), ...children.flatMap(linesOf)];
}

const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

function element(name: string, children: (XmlElement | undefined)[], text = ""): XmlElement {
  return { name, place, attributes: [], text, children: children.filter((child) => child !== undefined) };
}

function leaf(name: string, text: string | undefined): XmlElement | undefined {
  return text === undefined ? undefined : element(name, [], text);
}
