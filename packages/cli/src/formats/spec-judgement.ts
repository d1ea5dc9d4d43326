import type { Finding } from "deliverables-core";
import { sayCount, singleLine } from "deliverables-core/words";
import type { JudgedSpec } from "../commands/validate.js";
import type { Paint } from "../terminal/color.js";

/** Each finding on one line, with its place first, as compilers print them: editors and terminals make it a link. */
export function formatSpecs(judged: readonly JudgedSpec[], colors: Paint): string {
  return judged.flatMap((one) => specLines(one, colors)).join("");
}

function specLines(
  { spec, title, client, deliverables, items, findings, unlooked }: JudgedSpec,
  colors: Paint,
): string[] {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const infos = findings.filter(({ severity }) => severity === "info").length;
  const warnings = findings.length - errors - infos;
  const facts = [
    ...(title === undefined ? [] : [singleLine(title)]),
    ...(client === undefined ? [] : [client]),
    ...(errors > 0 ? [] : [`${sayCount(deliverables, "deliverable")}, ${sayCount(items, "item")}`]),
    ...(warnings > 0 ? [sayCount(warnings, "warning")] : []),
    ...(infos > 0 ? [sayCount(infos, "note")] : []),
  ];
  const verdict = errors > 0 ? colors.red(`${sayCount(errors, "fault")}`) : colors.green("no faults");
  return [
    ...findings.map((finding) => findingLine(finding, spec, colors)),
    ...unlooked.map((sentence) => `${spec}: ${colors.yellow(singleLine(sentence))}\n`),
    `${spec}: ${[verdict, ...facts].join(" · ")}\n`,
  ];
}

function findingLine(finding: Finding, spec: string, colors: Paint): string {
  const { severity, message, requirement, code, file, place } = finding;
  // A fault of a client schema lies in that file and not in the spec.
  const start = place?.start ?? requirement?.range.start ?? { line: 1, column: 1 };
  const paintOf = severity === "error" ? colors.red : colors.yellow;
  return `${place && file !== undefined ? singleLine(file) : spec}:${start.line}:${start.column}  ${paintOf(severity)}  ${singleLine(message)}${whatToDo(finding)}  ${colors.dim(code)}\n`;
}

/** Faults whose sentence says what is wrong and not what to do: of these, the rule's page does. */
const remedied = [
  "spec/same-file",
  "spec/date",
  "spec/contradiction",
  "spec/duplicate-key",
  "spec/episodes",
  "spec/identifier",
];

function whatToDo({ message, fix, code, remedy }: Finding): string {
  if (/[;:,] (did you mean|write|name|take|exchange|ask for) /.test(message)) return "";
  if (fix?.kind === "replace") return `; write ${singleLine(fix.text)}`;
  return remedied.includes(code) && remedy ? ` → ${singleLine(remedy)}` : "";
}
