import type { Report } from "deliverables-core";
import { sayCount } from "deliverables-core";
import type { Paint } from "../terminal/color.js";
import { withSafeText } from "../terminal/with-safe-text.js";
import { wrap } from "../terminal/wrap.js";
import { deliveryMatrix } from "./delivery-matrix.js";
import { type DueChase, dueChases } from "./due-chases.js";
import { matrixLines } from "./text/matrix-lines.js";
import { verdictLine } from "./text/verdict-lines.js";

export interface StatusLayout {
  colors: Paint;
  columns: number;
}

/** Where a delivery stands on one day: what is there, and who still has to bring what, late first. */
export function formatStatus(fromOutside: Report, today: string, { colors, columns }: StatusLayout): string {
  const report = withSafeText(fromOutside);
  const title = [...(report.title ? [report.title] : []), report.spec, today].join(" · ");
  const chases = dueChases(report, today);
  const sections = [
    wrap(title, columns).map((line) => colors.bold(line)),
    ...matrixLines(deliveryMatrix(report), duesOf(report), { colors, columns }),
    ...ownersIn(chases).map((owner) => chaseLines(owner, chases, { colors, columns })),
    [verdictLine(report, colors)],
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** The same for a program to read. */
export function statusData(report: Report, today: string) {
  const { title, spec, verdict } = report;
  const matrix = deliveryMatrix(report);
  return { ...(title !== undefined && { title }), spec, today, verdict, matrix, chase: dueChases(report, today) };
}

function duesOf({ deliverables }: Report): ReadonlyMap<string, string> {
  return new Map(deliverables.flatMap(({ deliverable, due }) => (due === undefined ? [] : [[deliverable, due]])));
}

function ownersIn(chases: readonly DueChase[]): string[] {
  return [...new Set(chases.map(({ owner }) => owner))];
}

function chaseLines(owner: string, all: readonly DueChase[], { colors, columns }: StatusLayout): string[] {
  const own = all.filter((chase) => chase.owner === owner);
  const late = own.filter(({ daysLeft }) => daysLeft !== undefined && daysLeft < 0).length;
  const heading = `${owner}: ${sayCount(own.length, "thing")} to bring or put right${late > 0 ? `, ${late} late` : ""}`;
  return [
    ...wrap(heading, columns).map((line) => colors.underline(line)),
    ...own.flatMap((chase) => {
      const [first = "", ...more] = wrap(sayChase(chase), columns - 4);
      const isLate = chase.daysLeft !== undefined && chase.daysLeft < 0;
      return [`  - ${isLate ? colors.red(first) : first}`, ...more.map((line) => `    ${line}`)];
    }),
  ];
}

function sayChase({ daysLeft, deliverable, item, file, state, what }: DueChase): string {
  // Of several files of an item, the sentence says what is wrong, and not always with which.
  const about = [deliverable, item, what.includes(file) ? "" : file].filter(Boolean).join(" · ");
  const parts = [
    ...(daysLeft === undefined ? [] : [sayDays(daysLeft)]),
    // What is missing or wrong its sentence says.
    ...(about ? [state === "unchecked" ? `${about}, unchecked` : about] : []),
    what,
  ];
  return parts.join(": ");
}

function sayDays(daysLeft: number): string {
  if (daysLeft === 0) return "due today";
  return daysLeft < 0 ? `${sayCount(-daysLeft, "day")} late` : `due in ${sayCount(daysLeft, "day")}`;
}
