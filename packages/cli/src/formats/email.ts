import type { Report } from "deliverables-core";
import { singleLine } from "deliverables-core";
import { withSafeText } from "../terminal/with-safe-text.js";
import { wrap } from "../terminal/wrap.js";
import { nobody } from "./chase-list.js";
import { standingWords } from "./coverage-words.js";
import { type DueChase, dueChases } from "./due-chases.js";

/** Mail programs break longer lines, or quote them badly. */
const columns = 72;
/** More than this in one mail is not read; the workbook has them all. */
const mostListed = 200;

export interface EmailOptions {
  /** Only for this one; without it, one mail for each. */
  owner?: string | undefined;
}

/** A plain mail to each one who has to bring something, to be pasted: what is still open, and what to do about it. */
export function formatEmail(fromOutside: Report, { owner }: EmailOptions = {}): string {
  const report = withSafeText(fromOutside);
  const today = report.header.checkedAt.slice(0, 10);
  const chases = dueChases(report, today);
  const names = [...new Set(chases.map((chase) => chase.owner))];
  const wanted = owner === undefined ? names : [singleLine(owner)];
  const mails = wanted.map((name) =>
    mailTo(
      name,
      chases.filter((chase) => chase.owner === name),
      report,
    ),
  );
  return mails.length > 0 ? mails.join(`\n${"-".repeat(columns)}\n\n`) : nothingOpen(report);
}

function mailTo(owner: string, open: readonly DueChase[], report: Report): string {
  const what = report.title ?? report.spec;
  const subject = open.length === 0 ? "nothing is open with you" : openIn(open.length);
  return [
    ...(owner === nobody ? ["To: nobody is named in the spec"] : [`To: ${owner}`]),
    `Subject: ${what}: ${subject}`,
    "",
    ...wrap(opening(report, open.length), columns),
    ...open.slice(0, mostListed).flatMap((chase, index) => ["", ...entryLines(chase, index + 1)]),
    ...(open.length > mostListed ? ["", `…and ${open.length - mostListed} more: see the workbook.`] : []),
    "",
    ...wrap(`Checked on ${report.header.checkedAt.slice(0, 10)} by ${report.spec}.`, columns),
    "",
  ].join("\n");
}

function opening(report: Report, open: number): string {
  const { title, spec, client, verdict } = report;
  const what = `${title ?? spec}${client ? ` for ${client.title} ${client.version}` : ""}`;
  const standing = standingWords(report).map((sentence) => ` ${sentence}.`);
  if (verdict === "accepted") return `${what} was checked and is accepted.${standing.join("")}`;
  const state = verdict === "rejected" ? "cannot be handed over yet" : "could not be checked in full";
  return `${what} was checked and ${state}. ${open === 0 ? "Nothing of it is with you." : `${open === 1 ? "This is" : "These are"} with you:`}`;
}

function entryLines(
  { owner, deliverable, item, file, state, what, toDo, due, daysLeft }: DueChase,
  place: number,
): string[] {
  const number = `${place}. `;
  const indent = " ".repeat(number.length);
  const where = [deliverable, item].filter(Boolean).join(" · ");
  const when = due === undefined ? "" : `. It ${(daysLeft ?? 0) < 0 ? "was" : "is"} due on ${due}`;
  // The rule speaks of the owner, and this mail to them.
  const yours = toDo.replace(`Ask ${owner} for`, "Bring").replace(`ask ${owner} for`, "bring");
  const lines = [
    ...wrap(`${state.toUpperCase()}${where ? `, ${where}` : ""}: ${what}${when}`, columns - number.length),
    ...(file && !what.includes(file) ? [`File: ${file}`] : []),
    ...wrap(`To do: ${yours}`, columns - number.length),
  ];
  return lines.map((line, index) => (index === 0 ? number : indent) + line);
}

function openIn(count: number): string {
  return count === 1 ? "1 thing is still open" : `${count} things are still open`;
}

function nothingOpen(report: Report): string {
  return `Subject: ${report.title ?? report.spec}: nothing is open\n\n${wrap(opening(report, 0).replace(" Nothing of it is with you.", ""), columns).join("\n")}\n`;
}
