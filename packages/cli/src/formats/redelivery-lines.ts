import {
  type EndedFinding,
  type Ending,
  type Finding,
  isMilder,
  isUnasked,
  type NewFinding,
  type Redelivery,
} from "deliverables-core";
import type { ComparedSide } from "../commands/diff.js";
import type { Paint } from "../terminal/color.js";
import { wrap } from "../terminal/wrap.js";
import { sayFile } from "./finding-words.js";
import { redeliveredFileLines } from "./redelivered-file-lines.js";
import { setAsideParts } from "./set-aside-words.js";
import { verdictLine } from "./text/verdict-lines.js";

/** More of one kind would scroll the others out of sight; the number of all stands in the heading. */
const mostListed = 200;

/** What a delivery has become since an earlier one, for a person. Texts are safe to print already. */
export function redeliveryLines(
  old: ComparedSide,
  now: ComparedSide,
  found: Redelivery,
  colors: Paint,
  columns: number,
): string[] {
  const { files, ended, started, remaining, softened } = found;
  const untold = files.filter(({ kind }) => kind === "unknown");
  const [byAccident, asked] = [
    files.filter(isUnasked),
    files.filter((file) => !isUnasked(file) && !untold.includes(file)),
  ];
  const endedBy = (wanted: Ending) => ended.filter(({ ending }) => ending === wanted);
  const listOf = (heading: string, lines: string[][], paint: (text: string) => string) =>
    section(heading, lines, paint, colors);
  const endings = (Object.keys(endingWords) as Ending[]).flatMap((ending) =>
    listOf(endingWords[ending], endedBy(ending).map(endedLine), ending === "fixed" ? colors.green : colors.yellow),
  );
  const isSame = files.length === 0 && ended.length === 0 && started.length === 0 && found.comparedBy === "content";
  return [
    ...cautions(old, now, found).flatMap((text) => [...wrap(text, columns).map(colors.yellow), ""]),
    ...listOf("Changed though nobody asked for it", byAccident.map(redeliveredFileLines), colors.red),
    ...listOf("Changed as asked", asked.map(redeliveredFileLines), colors.green),
    ...listOf("Not known whether they have changed", untold.map(redeliveredFileLines), colors.yellow),
    ...listOf("New findings", started.map(startedLine), colors.red),
    ...endings,
    ...listOf(
      "As wrong as before, and no longer weighed so",
      softened.map(({ finding, before }) => [sayFinding(finding), `  it was of severity ${before}`]),
      colors.yellow,
    ),
    ...listOf(
      "Still there",
      remaining.map((finding) => [sayFinding(finding)]),
      colors.yellow,
    ),
    ...(isSame ? ["Nothing that is delivered has changed, down to the bytes.", ""] : []),
    `before  ${verdictLine(old.report, colors)}`,
    `now     ${verdictLine(now.report, colors)}`,
    ...setAsideSince(old, now).flatMap((text) => wrap(text, columns).map(colors.yellow)),
    ...(isMilder(found) && now.report.verdict === "accepted"
      ? wrap("It is accepted because less is asked, and not because it was put right: ask the client.", columns).map(
          colors.red,
        )
      : []),
  ];
}

/** What the new one leaves out of the judgement, where the old one did not. */
function setAsideSince(old: ComparedSide, now: ComparedSide): string[] {
  const before = new Set(setAsideParts(old.report));
  const since = setAsideParts(now.report).filter((part) => !before.has(part));
  return since.length > 0 ? [`Set aside since: ${since.join(", ")}.`] : [];
}

/** What keeps the comparison from being the whole truth. */
function cautions(old: ComparedSide, now: ComparedSide, found: Redelivery): string[] {
  const { oldIsWhole, newIsWhole, comparedBy, spec, client, house } = found;
  const changed = (path: string) =>
    `The report ${path} has been changed since it was written. Nothing that it says can be relied on.`;
  const title = ({ report }: ComparedSide) => report.title ?? "no title";
  const versions = [old, now].map(({ report }) => report.header.toolVersion);
  return [
    ...(oldIsWhole ? [] : [changed(old.path)]),
    ...(newIsWhole ? [] : [changed(now.path)]),
    ...(title(old) === title(now) ? [] : [`These are two titles: ${title(old)} before, ${title(now)} now.`]),
    ...(comparedBy === "nothing"
      ? ["A spec has faults, so its delivery was not looked at: no file could be compared."]
      : []),
    ...(comparedBy === "names"
      ? [
          "Names and sizes were compared, and not the bytes: a report was written without --seal. A file that changed and kept its size does not show.",
        ]
      : []),
    ...(spec === "changed" ? ["The spec has changed: another spec may find other things in the same files."] : []),
    ...(client === "changed" ? ["The client schema is another."] : []),
    ...(house === "changed" ? ["The house's configuration, .deliverablesrc.json, is another."] : []),
    ...(versions[0] === versions[1]
      ? []
      : [`Version ${versions[0]} judged the old one and ${versions[1]} the new one: they may see different things.`]),
  ];
}

const endingWords: Record<Ending, string> = {
  fixed: "Fixed",
  waived: "Accepted by the client since",
  unchecked: "Not known any more: it could not be checked this time",
  gone: "Not known any more: the file is gone",
  unasked: "No longer asked for by the spec",
};

function endedLine({ finding }: EndedFinding): string[] {
  return [sayFinding(finding)];
}

function startedLine({ finding, before }: NewFinding): string[] {
  const was = { waived: "the client had accepted it", unchecked: "it could not be checked before" };
  return [sayFinding(finding), ...(before ? [`  ${was[before]}`] : [])];
}

/** `error  programme · LFD1001A · LFD1001A.mxf: Raster is 1440×1080, expected 1920×1080  media/raster` */
function sayFinding(finding: Finding): string {
  const { severity, deliverable, item, message, code } = finding;
  const where = [deliverable, item, sayFile(finding)].filter((part) => part !== undefined).join(" · ");
  return `${severity.padEnd(7)} ${where ? `${where}: ` : ""}${message}  ${code}`;
}

function section(heading: string, entries: string[][], paint: (text: string) => string, colors: Paint): string[] {
  if (entries.length === 0) return [];
  const more = entries.length > mostListed ? [`  …and ${entries.length - mostListed} more`] : [];
  const lines = entries.slice(0, mostListed).flatMap((entry) => entry.map((line) => `  ${line}`));
  return [colors.bold(paint(`${heading} (${entries.length})`)), ...lines, ...more, ""];
}
