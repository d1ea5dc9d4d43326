import type { Finding, Unchecked } from "deliverables-core";
import type { Paint } from "../../terminal/color.js";
import { wrap } from "../../terminal/wrap.js";

type Severity = Finding["severity"] | "unchecked";

const indent = "    ";
const labelColumns = 10;

/** One finding: what was seen first, then where, what was expected, and what to do. */
export function findingLines(finding: Finding, specName: string, colors: Paint, columns: number): string[] {
  const { severity, message, item, file, place, requirement, expected, actual, source, fix, remedy, code } = finding;
  return [
    ...messageLines(severity, message, colors, columns),
    ...labelled("item", item, colors),
    ...labelled("file", sayFilePlace(file, place), colors),
    ...labelled("spec", saySpecPlace(requirement, specName), colors),
    ...labelled("expected", expected, colors),
    ...labelled("actual", actual, colors),
    ...labelled("source", source && saySource(source), colors),
    ...(fix?.kind === "rename" ? labelled("rename", `${fix.from} → ${fix.to}`, colors) : []),
    ...(fix?.kind === "replace" ? labelled("write", fix.text, colors) : []),
    ...remedyLines(remedy, columns),
    ...labelled("more", `deliverables explain ${code}`, colors),
  ];
}

/** One comparison that could not be made, and what to do so that it can. */
export function uncheckedLines(unchecked: Unchecked, specName: string, colors: Paint, columns: number): string[] {
  const { message, item, file, place, requirement, remedy, code } = unchecked;
  return [
    ...messageLines("unchecked", message, colors, columns),
    ...labelled("item", item, colors),
    ...labelled("file", sayFilePlace(file, place), colors),
    ...labelled("spec", saySpecPlace(requirement, specName), colors),
    ...remedyLines(remedy, columns),
    ...labelled("more", code && `deliverables explain ${code}`, colors),
  ];
}

function messageLines(severity: Severity, message: string, colors: Paint, columns: number): string[] {
  const paintSeverity: Record<Severity, (text: string) => string> = {
    error: colors.red,
    warning: colors.yellow,
    info: colors.blue,
    unchecked: colors.yellow,
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

function saySource({ document, version, section }: NonNullable<Finding["source"]>): string {
  return [version ? `${document} ${version}` : document, ...(section ? [section] : [])].join(", ");
}

/** `cues.csv:14:7`, as editors and terminals open it. */
function sayFilePlace(file: string | undefined, place: Finding["place"]): string | undefined {
  return file && place ? `${file}:${place.start.line}:${place.start.column}` : file;
}

function saySpecPlace(requirement: Finding["requirement"], specName: string): string | undefined {
  if (!requirement) return undefined;
  const { pointer, range } = requirement;
  return `${specName}:${range.start.line}:${range.start.column}${pointer ? ` (${pointer})` : ""}`;
}
