import { deliverableState } from "./deliverable-state.js";
import type { KnownDelivery } from "./known-delivery.js";
import { code, plainText } from "./markdown.js";

const mostFindings = 8;

/** The state of a deliverable, and what was found of it. */
export function deliverableHover(name: string, known: KnownDelivery): string | undefined {
  const state = deliverableState(name, known);
  if (!state || !known.report) return undefined;
  const findings = known.report.findings.filter((one) => one.deliverable === name);
  const unchecked = known.report.unchecked.filter((one) => one.deliverable === name);
  const lines = [
    ...findings.map(({ severity, message, file }) => `- ${severity}: ${plainText(message)}${inFile(message, file)}`),
    ...unchecked.map(({ message, file }) => `- unchecked: ${plainText(message)}${inFile(message, file)}`),
  ];
  const rest = lines.length - mostFindings;
  const told = [...lines.slice(0, mostFindings), ...(rest > 0 ? [`- and ${rest} more`] : [])];
  return [`**${plainText(state.words)}**`, told.join("\n")].filter(Boolean).join("\n\n");
}

function inFile(message: string, file: string | undefined): string {
  return file === undefined || message.includes(file) ? "" : ` (${code(file)})`;
}
