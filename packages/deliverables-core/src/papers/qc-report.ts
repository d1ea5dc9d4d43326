import { type Algorithm, algorithmNamed, digitsOf } from "./checksums/algorithms.js";
import type { Spot, XmlElement } from "./contents.js";
import { childOf, childrenAt, childrenOf, textOf } from "./own-children.js";

/** One test of an EBU QC report, with what came of it. */
export interface QcTest {
  /** `0010B`: its number in the EBU's catalogue. */
  id: string;
  name?: string;
  /** Absent when the report does not say, or says both. */
  passed?: boolean;
  /** False when it was begun and not ended. */
  wasMade: boolean;
  /** Why not, or what was found, in the words of the tool. */
  says?: string;
  /** From 0 to 10, where the report weighs its tests. */
  relevance?: number;
  at: Spot;
}

/** What an EBU QC report says of one file. */
export interface QcReport {
  /** Absent when the report does not say, or says both. */
  passed?: boolean;
  passedAt: Spot;
  wasCompleted: boolean;
  /** How the result follows from the tests; AND where the report does not say. */
  rule: string;
  level: number;
  /** What names the file: a path, a checksum, an identifier. */
  content: { value: string; at: Spot }[];
  /** Day of its last change, in UTC. */
  day?: string;
  tests: QcTest[];
  /** Tests that its profile has, and of which no result is told. */
  untold: { id: string; at: Spot }[];
}

const namespace = "tag:qc.ebu.ch,2026-04";

/** Reads an EBU QC report of release 2026-04; else says what the paper is instead, and whether that is only another release. */
export function qcReport(xml: XmlElement): QcReport | { isInstead: string; isOtherRelease: boolean } {
  if (xml.name !== "Report" || xml.namespace !== namespace) {
    const isOtherRelease = xml.name === "Report" && /^tag:(qc\.)?ebu\.ch\b/.test(xml.namespace ?? "");
    return { isInstead: `<${xml.name}> of ${xml.namespace ?? "no namespace"}`, isOtherRelease };
  }
  const profile = childOf(xml, "Profile");
  const passed = booleanOf(xml, "CheckResult");
  const day = dayOf(textOf(xml, "LastModifiedDateTime"));
  const tests = childrenAt(xml, "ItemResults", "ItemResult").map(testOf);
  return {
    ...(passed !== undefined && { passed }),
    passedAt: spotOf(childOf(xml, "CheckResult") ?? xml),
    wasCompleted: textOf(xml, "ExecutionStatus") === "complete",
    rule: (profile && textOf(profile, "CheckResultRule")) ?? "AND",
    level: Number((profile && textOf(profile, "RelevanceLevel")) ?? 0),
    content: childrenAt(xml, "ContentId", "ContentIdentifier").flatMap((one) =>
      childrenOf(one, "ID").map((id) => ({ value: id.text, at: spotOf(id) })),
    ),
    ...(day !== undefined && { day }),
    tests,
    untold: profile ? untoldOf(profile, xml) : [],
  };
}

/** The checksum that an identifier is, as `sha256:…`, `urn:md5:…`; alone only where its length leaves no doubt: a UUID has 32 digits too. */
export function checksumIn(identifier: string): { algorithm: Algorithm; digest: string } | undefined {
  const [, name, digits = ""] =
    /^(?:urn:)?(?:([a-z][a-z\d-]*)\s*[:= ]\s*)?([\da-f]{8,128})$/i.exec(identifier.trim()) ?? [];
  const algorithm = name === undefined ? alone[digits.length] : algorithmNamed(name);
  return algorithm && digitsOf[algorithm] === digits.length ? { algorithm, digest: digits.toLowerCase() } : undefined;
}

const alone: Readonly<Record<number, Algorithm | undefined>> = { 64: "sha256", 128: "sha512" };

function testOf(result: XmlElement): QcTest {
  const passed = booleanOf(result, "CheckResult");
  const name = textOf(result, "EBUQCName");
  const says = textOf(result, "ErrorDescription") ?? textOf(result, "ResultDescription");
  const relevance = textOf(result, "Relevance");
  return {
    id: textOf(result, "EBUQCID") ?? "",
    ...(name !== undefined && { name }),
    ...(passed !== undefined && { passed }),
    wasMade: textOf(result, "ExecutionStatus") === "complete",
    ...(says !== undefined && says !== "" && { says }),
    ...(relevance !== undefined && { relevance: Number(relevance) }),
    at: spotOf(childOf(result, "EBUQCID") ?? result),
  };
}

/** The data model asks for one result for each item of the profile, told apart by number and instance. */
function untoldOf(profile: XmlElement, report: XmlElement): QcReport["untold"] {
  const keyOf = (one: XmlElement) => `${textOf(one, "EBUQCID")} ${textOf(one, "InstanceId") ?? ""}`;
  const told = new Set(childrenAt(report, "ItemResults", "ItemResult").map(keyOf));
  return childrenAt(profile, "Items", "Item")
    .filter((item) => !told.has(keyOf(item)))
    .map((item) => ({ id: textOf(item, "EBUQCID") ?? "", at: spotOf(item) }));
}

/** As XML Schema writes it. What says both true and false has said nothing. */
function booleanOf(parent: XmlElement, name: string): boolean | undefined {
  const said = new Set(childrenOf(parent, name).map(({ text }) => booleans.get(text)));
  const [only] = said;
  return said.size === 1 ? only : undefined;
}

const booleans = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

function dayOf(text: string | undefined): string | undefined {
  // Without a zone it could be a day earlier or later.
  const time = text && /(Z|[+-]\d\d:\d\d)$/.test(text) ? new Date(text).getTime() : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function spotOf({ place }: XmlElement): Spot {
  return { place };
}
