import { type ClientConfidence, type ClientSchema, clientName, singleLine } from "deliverables-core";
import type { Paint } from "../terminal/color.js";
import { wrap } from "../terminal/wrap.js";

/** The shipped client schemas: name, title, date of the client's document, how sure the figures are, what is covered. */
export function formatClientList(
  clients: readonly (ClientSchema & { confidence: ClientConfidence; usualBy?: string })[],
  { colors, columns }: { colors: Paint; columns: number },
): string {
  const entries = clients.map((client) => {
    const { title, date, confidence, coverage, usualBy } = client;
    const facts = [
      ...(usualBy === undefined ? [] : [`the client of a spec that names none, by ${singleLine(usualBy)}`]),
      ...(date ? [`document of ${date}`] : []),
      sayConfidence(confidence),
    ];
    return [
      `${colors.bold(clientName(client))}  ${title}`,
      `  ${colors.dim(facts.join(" · "))}`,
      ...wrap(singleLine(coverage), columns - 2).map((line) => `  ${line}`),
    ].join("\n");
  });
  return `${entries.join("\n\n")}\n\nEverything that one of them asks for, and where the client says so: deliverables clients <id>\nAll are unofficial; the client's current document prevails.\n`;
}

export function sayConfidence(confidence: ClientConfidence): string {
  if (confidence === "not stated") return "confidence not stated";
  return confidence === "template" ? "a template of our own" : `${confidence} confidence`;
}
