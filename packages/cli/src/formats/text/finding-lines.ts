import type { Finding, Unchecked, WaivedFinding } from "deliverables-core";
import { citeSource } from "deliverables-core";
import type { Paint } from "../../terminal/color.js";
import { wrap } from "../../terminal/wrap.js";
import { sayApproval, sayFile, sayOwnSeverity, saySpecPlace } from "../finding-words.js";

type Severity = Finding["severity"] | "unchecked" | "waived";

const indent = "    ";
const labelColumns = 10;

/** One finding: what was seen first, then where, what was expected, and what to do. */
export function findingLines(finding: Finding, specName: string, colors: Paint, columns: number): string[] {
  const { severity, ownSeverity, message, item, requirement, expected, actual, source, fix, remedy, code } = finding;
  return [
    ...messageLines(severity, message, colors, columns),
    ...labelled("weight", ownSeverity && sayOwnSeverity(ownSeverity), colors),
    ...labelled("item", item, colors),
    ...labelled("file", sayFile(finding), colors),
    ...labelled("spec", saySpecPlace(requirement, specName), colors),
    ...labelled("expected", expected, colors),
    ...labelled("actual", actual, colors),
    ...labelled("source", source && citeSource(source), colors),
    ...(fix?.kind === "rename" ? labelled("rename", `${fix.from} → ${fix.to}`, colors) : []),
    ...(fix?.kind === "replace" ? labelled("write", fix.text, colors) : []),
    ...remedyLines(remedy, columns),
    ...labelled("more", `deliverables explain ${code}`, colors),
  ];
}

/** One comparison that could not be made, and what to do so that it can. */
export function uncheckedLines(unchecked: Unchecked, specName: string, colors: Paint, columns: number): string[] {
  const { message, item, requirement, remedy, code } = unchecked;
  return [
    ...messageLines("unchecked", message, colors, columns),
    ...labelled("item", item, colors),
    ...labelled("file", sayFile(unchecked), colors),
    ...labelled("spec", saySpecPlace(requirement, specName), colors),
    ...remedyLines(remedy, columns),
    ...labelled("more", code && `deliverables explain ${code}`, colors),
  ];
}

/** One finding that the client has accepted: what it is, and who accepted it, why and until when. */
export function waivedLines(finding: WaivedFinding, specName: string, colors: Paint, columns: number): string[] {
  const { message, item, actual, waiver, code } = finding;
  return [
    ...messageLines("waived", message, colors, columns),
    ...labelled("item", item, colors),
    ...labelled("file", sayFile(finding), colors),
    ...labelled("actual", actual, colors),
    ...labelled("reason", waiver.reason, colors),
    ...labelled("accepted", sayApproval(waiver), colors),
    ...labelled("waiver", saySpecPlace(waiver.location, specName), colors),
    ...labelled("more", `deliverables explain ${code}`, colors),
  ];
}

function messageLines(severity: Severity, message: string, colors: Paint, columns: number): string[] {
  const paintSeverity: Record<Severity, (text: string) => string> = {
    error: colors.red,
    warning: colors.yellow,
    info: colors.blue,
    unchecked: colors.yellow,
    waived: colors.cyan,
  };
  const [first = "", ...more] = wrap(message, columns - indent.length, severity.length);
  return [
    `  ${paintSeverity[severity](severity)}  ${colors.bold(first)}`,
    ...more.map((line) => indent + colors.bold(line)),
  ];
}

/** Not wrapped: these are paths and values that people copy. */
function labelled(label: string, value: string | undefined, colors: Paint): string[] {
  return value ? [`${indent}${colors.dim(label.padEnd(labelColumns))}${value}`] : [];
}

function remedyLines(remedy: string, columns: number): string[] {
  if (!remedy) return [];
  const [first, ...more] = wrap(remedy, columns - indent.length - 2);
  return [`${indent}→ ${first}`, ...more.map((line) => `${indent}  ${line}`)];
}
