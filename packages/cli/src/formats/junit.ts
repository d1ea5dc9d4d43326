import type { Finding, Report, RequirementResult, Unchecked, WaivedFinding } from "deliverables-core";
import { withSafeText } from "../terminal/with-safe-text.js";
import { byRequirement, type Told } from "./by-requirement.js";
import { sayApproval, sayFile, sayOwnSeverity, saySpecPlace, sayTogether } from "./finding-words.js";
import { setAsideHeading, setAsideParts } from "./set-aside-words.js";
import { xmlElement, xmlText } from "./xml-element.js";

type Outcome = "failure" | "error" | "skipped" | "passed";

interface Test {
  suite: string;
  outcome: Outcome;
  xml: string;
}

/**
 * JUnit XML: a suite for each deliverable and in it a test for each requirement. What failed by an error is a failure, what
 * could not be checked is an error, so that no pipeline takes it for a pass; what the client has accepted is skipped, and so is what the spec sets aside. Valid
 * by junit-10.xsd of Jenkins' xUnit plugin, which refuses a report with any attribute that it does not know.
 */
export function formatJunit(fromOutside: Report): string {
  const report = withSafeText(fromOutside);
  const { requirements, others } = byRequirement(report);
  const tests = [
    ...report.requirements.map((result) => ofRequirement(result, requirements.get(result.location.pointer), report)),
    ...[...others.findings, ...others.unchecked, ...others.waived].map((entry) => ofOther(entry, report)),
    ...setAsideParts(report).map((part) => skippedTest(setAsideHeading(report), part, "set aside")),
  ];
  const suites = [...new Set(tests.map(({ suite }) => suite))].map((name) => {
    const own = tests.filter(({ suite }) => suite === name);
    const attributes = { name, ...countsOf(own), timestamp: report.header.checkedAt.slice(0, 19), time: 0 };
    return xmlElement("testsuite", attributes, ...own.map(({ xml }) => xml));
  });
  // Of the whole the schema counts no skipped tests; each suite counts its own.
  const { skipped: _, ...counts } = countsOf(tests);
  const root = xmlElement("testsuites", { name: report.title ?? report.spec, ...counts, time: 0 }, ...suites);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function countsOf(tests: Test[]) {
  const count = (wanted: Outcome) => tests.filter(({ outcome }) => outcome === wanted).length;
  return { tests: tests.length, failures: count("failure"), errors: count("error"), skipped: count("skipped") };
}

function ofRequirement(result: RequirementResult, told: Told | undefined, { spec }: Report): Test {
  const { deliverable, requirement, expected, state } = result;
  if (state === "setAside" && !told)
    return skippedTest(
      deliverable,
      `${requirement}: ${expected}`,
      "set aside: the rules that would judge it are turned off",
    );
  const lacking = state === "unchecked" && !told?.findings.length && !told?.unchecked.length;
  const said = lacking
    ? {
        outcome: "error" as const,
        xml: problem("error", "unchecked", "Nothing was compared with this requirement", ""),
      }
    : state === "absent"
      ? {
          outcome: "skipped" as const,
          xml: xmlElement("skipped", { message: "not delivered, and need not be: there is nothing to compare" }),
        }
      : outcomeOf(told ?? { findings: [], unchecked: [], waived: [] }, spec);
  const name = `${requirement}: ${expected}`;
  const { outcome, xml } = said;
  const attributes = { classname: deliverable, name, time: 0 };
  return { suite: deliverable, outcome, xml: xmlElement("testcase", attributes, xml) };
}

function skippedTest(suite: string, name: string, message: string): Test {
  const attributes = { classname: suite, name, time: 0 };
  return { suite, outcome: "skipped", xml: xmlElement("testcase", attributes, xmlElement("skipped", { message })) };
}

/** What is about no requirement: a test of its own, in the suite of its deliverable, of the spec or of the folder. */
function ofOther(entry: Finding | Unchecked | WaivedFinding, { spec }: Report): Test {
  const { code, deliverable, item, message } = entry;
  const isAboutSpec = code !== undefined && /^(spec|waiver)\//.test(code);
  const suite = deliverable ?? (isAboutSpec ? "Spec" : "Folder");
  const { outcome, xml } = outcomeOf(alone(entry), spec);
  const name = [code ?? "unchecked", item, (entry.together ? sayTogether(entry.together) : entry.file) ?? message]
    .filter((part) => part !== undefined)
    .join(" · ");
  return { suite, outcome, xml: xmlElement("testcase", { classname: suite, name, time: 0 }, xml) };
}

/** A test has one outcome: what rejects goes first. What does not reject stands in its output. */
function outcomeOf({ findings, unchecked, waived }: Told, spec: string): { outcome: Outcome; xml: string } {
  const failed = findings.filter(({ severity }) => severity === "error");
  const noted = findings.filter(({ severity }) => severity !== "error");
  const notes = [
    ...noted.map((one) => `${one.severity}: ${words(one, spec)}`),
    ...waived.map((one) => `waived ${sayApproval(one.waiver)} (${one.waiver.reason}): ${words(one, spec)}`),
  ];
  const output = notes.length > 0 ? xmlElement("system-out", {}, xmlText(notes.join("\n\n"))) : "";
  const [failure, doubt, waiver] = [failed[0], unchecked[0], waived[0]];
  const told = failure
    ? { outcome: "failure" as const, xml: problem("failure", failure.code, sentences(failed), texts(failed, spec)) }
    : doubt
      ? {
          outcome: "error" as const,
          xml: problem("error", doubt.code ?? "unchecked", sentences(unchecked), texts(unchecked, spec)),
        }
      : waiver
        ? {
            outcome: "skipped" as const,
            xml: xmlElement("skipped", { message: `waived ${sayApproval(waiver.waiver)}` }),
          }
        : { outcome: "passed" as const, xml: "" };
  return { ...told, xml: [told.xml, output].filter((part) => part !== "").join("\n") };
}

function problem(name: "failure" | "error", type: string, message: string, text: string): string {
  return xmlElement(name, { type, message }, xmlText(text));
}

function sentences(entries: (Finding | Unchecked)[]): string {
  return entries.map(({ message }) => message).join("; ");
}

function texts(entries: (Finding | Unchecked)[], spec: string): string {
  return entries.map((entry) => words(entry, spec)).join("\n\n");
}

function words(entry: Finding | Unchecked, spec: string): string {
  const { message, item, requirement, remedy } = entry;
  const weight = "ownSeverity" in entry && entry.ownSeverity ? sayOwnSeverity(entry.ownSeverity) : undefined;
  const place = [weight, item, sayFile(entry), saySpecPlace(requirement, spec)].filter((part) => part !== undefined);
  return [message, ...place.map((part) => `  ${part}`), `  → ${remedy}`].join("\n");
}

function alone(entry: Finding | Unchecked | WaivedFinding): Told {
  const told: Told = { findings: [], unchecked: [], waived: [] };
  if ("waiver" in entry) told.waived.push(entry);
  else if ("severity" in entry) told.findings.push(entry);
  else told.unchecked.push(entry);
  return told;
}
