import {
  citeSource,
  type Finding,
  type Report,
  sayCount,
  singleLine,
  sizeInWords,
  type Unchecked,
  type WaivedFinding,
} from "deliverables-core";
import { withSafeText } from "../terminal/with-safe-text.js";
import { sayCompared, standingWords } from "./coverage-words.js";
import { sayApproval, sayFile, sayFix, sayFound, sayOwnSeverity, saySpecPlace } from "./finding-words.js";
import { code, plain } from "./markdown/escape.js";
import { ofOwner } from "./owners.js";
import { setAsideHeading, setAsideWords } from "./set-aside-words.js";
import { groupByDeliverable } from "./text/group-by-deliverable.js";

/** GitHub takes comments of 65,536 characters; what is left out is told. */
const most = 60_000;

export interface MarkdownOptions {
  /** Lists only what is with this one; the verdict and its counts are those of the whole delivery. */
  owner?: string | undefined;
}

/** A pull-request comment, or the text of an e-mail: the verdict, the table of deliverables, and every finding under its deliverable. */
export function formatMarkdown(fromOutside: Report, { owner }: MarkdownOptions = {}): string {
  const whole = withSafeText(fromOutside);
  const report = owner === undefined ? whole : ofOwner(whole, singleLine(owner));
  const names = report.deliverables.map(({ deliverable }) => deliverable);
  const entries = [
    ...groupByDeliverable<Finding | Unchecked | WaivedFinding>(
      [...report.findings, ...report.unchecked, ...report.waived],
      names,
    ).flatMap(({ heading, entries }) => [
      `\n### ${plain(heading)}\n`,
      ...entries.map((entry) => entryLines(entry, report.spec).join("\n")),
    ]),
  ];
  const narrowed = owner === undefined ? "" : `Listed is only what is with ${plain(singleLine(owner))}.`;
  const head = [titleLine(report), verdictLines(report), narrowed, table(report)].filter(Boolean).join("\n\n");
  const tail = footer(report);
  const kept: string[] = [];
  let room = most - head.length - tail.length;
  for (const entry of entries) {
    room -= entry.length + 1;
    if (room < 0) break;
    kept.push(entry);
  }
  const left = entries.slice(kept.length).filter((entry) => entry.startsWith("- ")).length;
  const cut = left > 0 ? `\n\n…and ${left} more, which the other reports list.` : "";
  return `${[head, kept.join("\n").trim() + cut, tail].filter(Boolean).join("\n\n")}\n`;
}

function titleLine({ title, spec, client }: Report): string {
  const what = title === undefined ? code(spec) : plain(title);
  return `## ${what}${client ? ` for ${plain(client.title)} ${plain(client.version)}` : ""}`;
}

function verdictLines(report: Report): string {
  const { verdict, counts, coverage } = report;
  const { files, bytes } = counts;
  const aside = setAsideWords(report);
  return [
    `**${verdict.toUpperCase()}**: ${sayFound(counts)}. ${sayCount(files, "file")}, ${sizeInWords(bytes)}.`,
    `Compared: ${sayCompared(coverage)}.`,
    ...standingWords(report).map((sentence) => `${sentence}.`),
    ...(aside ? [`${setAsideHeading(report)}: ${plain(aside)}.`] : []),
  ].join("\n");
}

function table({ deliverables }: Report): string {
  if (deliverables.length === 0) return "";
  const rows = deliverables.map(({ deliverable, optional, items, owner, state }) => {
    const files = items.reduce((sum, item) => sum + item.files.length, 0);
    const word = state === "absent" ? "not there" : state;
    return `| ${plain(deliverable)}${optional ? " (optional)" : ""} | ${files} | ${plain(owner ?? "–")} | ${word} |`;
  });
  return ["| Deliverable | Files | Owner | State |", "| --- | ---: | --- | --- |", ...rows].join("\n");
}

function entryLines(entry: Finding | Unchecked | WaivedFinding, spec: string): string[] {
  const { message, item, requirement, remedy } = entry;
  const finding = "severity" in entry ? entry : undefined;
  const word = "waiver" in entry ? "waived" : (finding?.severity ?? "unchecked");
  const [file, place] = [sayFile(entry), saySpecPlace(requirement, spec)];
  const where = [item && plain(item), file && code(file), place && code(place)].filter(Boolean);
  return [
    `- **${word}** ${plain(message)}`,
    ...(finding?.ownSeverity ? [`  ${sayOwnSeverity(finding.ownSeverity)}`] : []),
    ...(where.length > 0 ? [`  ${where.join(" · ")}`] : []),
    ...(finding?.source ? [`  Source: ${plain(citeSource(finding.source))}`] : []),
    ...("waiver" in entry
      ? [`  Accepted ${plain(sayApproval(entry.waiver))}: ${plain(entry.waiver.reason)}`]
      : [`  → ${plain(remedy)}`]),
    ...(finding?.fix ? [`  ${code(sayFix(finding.fix))}`] : []),
  ];
}

function footer({ client }: Report): string {
  return client ? `${plain(client.title)}: ${plain(client.coverage)} ${plain(client.disclaimer)}` : "";
}
