import type { Report } from "deliverables-core";
import { sayCount } from "deliverables-core";
import { type Paint, paint } from "../terminal/color.js";
import { usualColumns } from "../terminal/columns.js";
import { withSafeText } from "../terminal/with-safe-text.js";
import { wrap } from "../terminal/wrap.js";
import { deliverablesTable } from "./text/deliverables-table.js";
import { findingLines, uncheckedLines, waivedLines } from "./text/finding-lines.js";
import { footerLines } from "./text/footer-lines.js";
import { type Group, groupByDeliverable } from "./text/group-by-deliverable.js";
import { setAsideLines } from "./text/set-aside-lines.js";
import { verdictLines } from "./text/verdict-lines.js";

export interface TextOptions {
  columns?: number;
  color?: boolean;
  /** Leaves out findings that do not reject. */
  only?: "errors" | undefined;
}

/** The report as a person reads it: what is wrong, what could not be checked, the deliverables, the verdict. */
export function formatText(
  fromOutside: Report,
  { columns = usualColumns, color = false, only }: TextOptions = {},
): string {
  const report = withSafeText(fromOutside);
  const colors = paint(color);
  const shown = only ? report.findings.filter(({ severity }) => severity === "error") : report.findings;
  const names = report.deliverables.map(({ deliverable }) => deliverable);

  const sections = [
    titleLines(report, colors, columns),
    ...groupByDeliverable(shown, names).map((group) =>
      section(group, (finding) => findingLines(finding, report.spec, colors, columns), colors),
    ),
    hiddenLines(report.findings.length - shown.length),
    ...uncheckedSections(report, names, colors, columns),
    ...waivedSections(report, names, colors, columns),
    deliverablesTable(report.deliverables, colors, columns),
    verdictLines(report, colors, columns),
    setAsideLines(report, colors, columns),
    footerLines(report, colors, columns),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

function titleLines({ title, spec, client, house }: Report, colors: Paint, columns: number): string[] {
  const byHouse = house?.gives.includes("client") ? ` (by ${house.file})` : "";
  const parts = [...(title ? [title] : []), spec, ...(client ? [`${client.id}@${client.version}${byHouse}`] : [])];
  return wrap(parts.join(" · "), columns).map((line) => colors.bold(line));
}

function section<Entry>(
  { heading, entries }: Group<Entry>,
  linesOf: (entry: Entry) => string[],
  colors: Paint,
): string[] {
  return [colors.bold(colors.underline(heading)), ...entries.flatMap((entry) => ["", ...linesOf(entry)])];
}

function uncheckedSections(report: Report, names: string[], colors: Paint, columns: number): string[][] {
  return groupByDeliverable(report.unchecked, names).map(({ heading, entries }) =>
    section(
      { heading: `Unchecked: ${heading}`, entries },
      (entry) => uncheckedLines(entry, report.spec, colors, columns),
      colors,
    ),
  );
}

function waivedSections(report: Report, names: string[], colors: Paint, columns: number): string[][] {
  return groupByDeliverable(report.waived, names).map(({ heading, entries }) =>
    section(
      { heading: `Waived: ${heading}`, entries },
      (entry) => waivedLines(entry, report.spec, colors, columns),
      colors,
    ),
  );
}

function hiddenLines(hidden: number): string[] {
  return hidden > 0
    ? [
        `Not shown because of --only errors: ${sayCount(hidden, "finding")} that ${hidden === 1 ? "does" : "do"} not reject.`,
      ]
    : [];
}
