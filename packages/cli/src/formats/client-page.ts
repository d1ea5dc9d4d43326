import {
  type ClientConfidence,
  type ClientRequirement,
  type ClientSchema,
  circumstancesOf,
  citationOf,
  clientName,
  documentsBehind,
  isSameDocument,
  type Source,
} from "deliverables-core";
import type { Paint } from "../terminal/color.js";
import { displayWidth } from "../terminal/display-width.js";
import { wrap } from "../terminal/wrap.js";
import { sayConfidence } from "./client-list.js";

export interface ClientPage extends ClientSchema {
  confidence: ClientConfidence;
  requirements: readonly ClientRequirement[];
}

/** Everything that a client asks for, deliverable by deliverable, each with the number of the document that says so. */
export function formatClientPage(page: ClientPage, { colors, columns }: { colors: Paint; columns: number }): string {
  const { title, date, confidence, coverage, disclaimer, requirements } = page;
  const documents = documentsBehind(requirements);
  const numberOf = (source: Source | undefined) =>
    source ? `[${documents.findIndex((one) => isSameDocument(one, source)) + 1}]` : "";
  const width = Math.max(...requirements.map(({ subject }) => displayWidth(subject)));
  const groups = new Map<string, string[]>();
  for (const requirement of requirements) {
    const { deliverable, subject, takes, source } = requirement;
    const heading = deliverable ?? "production";
    const lines = groups.get(heading) ?? [];
    groups.set(heading, lines);
    if (subject === "") {
      lines.push(`  ${takes} ${colors.dim(numberOf(source))}`);
      continue;
    }
    const circumstances = circumstancesOf(requirement);
    const inBrackets = circumstances === "" ? "" : ` (${circumstances})`;
    const said = wrap(`${takes}${inBrackets} ${numberOf(source)}`, Math.max(20, columns - width - 4));
    lines.push(`  ${subject.padEnd(width)}  ${said.join(`\n${" ".repeat(width + 4)}`)}`);
  }
  return [
    `${colors.bold(`${title} (unofficial)`)}`,
    [clientName(page), ...(date ? [`document of ${date}`] : []), sayConfidence(confidence)].join(" · "),
    "",
    ...wrap(coverage, columns),
    ...[...groups].flatMap(([heading, lines]) => ["", colors.underline(heading), ...lines]),
    "",
    colors.underline("Documents"),
    ...documents.flatMap((source, index) => documentLines(source, index + 1)),
    "",
    ...wrap(disclaimer, columns),
    "",
  ].join("\n");
}

/** The address stands alone on its line, so that it can be copied. */
function documentLines(source: Source, number: number): string[] {
  const { address } = source;
  return [`  [${number}] ${citationOf(source)}`, ...(address ? [`      ${address}`] : [])];
}
