import {
  type ClientConfidence,
  type ClientDocument,
  type ClientRequirement,
  type ClientSchema,
  circumstancesOf,
  clientName,
  documentsBehind,
  placeMark,
} from "deliverables-core";
import type { Paint } from "../terminal/color.js";
import { displayWidth } from "../terminal/display-width.js";
import { wrap } from "../terminal/wrap.js";
import { sayConfidence } from "./client-list.js";

export interface ClientPage extends ClientSchema {
  confidence: ClientConfidence;
  requirements: readonly ClientRequirement[];
}

/** Everything that a client asks for, deliverable by deliverable, each with the document that says so and where in it. */
export function formatClientPage(page: ClientPage, { colors, columns }: { colors: Paint; columns: number }): string {
  const { title, date, confidence, coverage, disclaimer, requirements } = page;
  const whereOf = (requirement: ClientRequirement) => {
    const mark = placeMark(requirement, requirements);
    return mark === undefined ? "" : `[${mark}]`;
  };
  const width = Math.max(...requirements.map(({ subject }) => displayWidth(subject)));
  const groups = new Map<string, string[]>();
  for (const requirement of requirements) {
    const { deliverable, subject, takes } = requirement;
    const heading = deliverable ?? "production";
    const lines = groups.get(heading) ?? [];
    groups.set(heading, lines);
    if (subject === "") {
      lines.push(`  ${takes} ${colors.dim(whereOf(requirement))}`);
      continue;
    }
    const circumstances = circumstancesOf(requirement);
    const inBrackets = circumstances === "" ? "" : ` (${circumstances})`;
    const said = wrap(`${takes}${inBrackets} ${whereOf(requirement)}`, Math.max(20, columns - width - 4));
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
    ...documentsBehind(requirements).flatMap((document, index) => documentLines(document, index + 1)),
    "",
    ...wrap(disclaimer, columns),
    "",
  ].join("\n");
}

/** The address stands alone on its line, so that it can be copied. */
function documentLines({ cited, address, sections, unnoted }: ClientDocument, number: number): string[] {
  const below = [address, ...sections.map(({ mark, said }) => `[${mark}] ${said}`), unnoted];
  return [`  [${number}] ${cited}`, ...below.flatMap((line) => (line === undefined ? [] : [`      ${line}`]))];
}
