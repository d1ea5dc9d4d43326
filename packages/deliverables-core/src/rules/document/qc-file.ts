import { aboutWhich } from "../../check/about-which.js";
import { dayOfAnchor } from "../../check/date-anchor.js";
import type { Rule, RuleExample } from "../../check/rule.js";
import { papersOf, valuesOf } from "../../check/rule-kinds/paper-rule.js";
import { placed, type SeenInFile } from "../../check/seen-in-file.js";
import type { Delivery, Item } from "../../delivery/delivery.js";
import { filesBeside } from "../../delivery/files-beside.js";
import { withContainer } from "../../media/probe-in-short.js";
import type { Paper } from "../../papers/paper.js";
import { qcReport } from "../../papers/qc-report.js";
import { qcReportOf } from "../../papers/qc-report-in-short.js";
import { belongsToOne } from "../../spec/belongs-to.js";

const film = withContainer({ format: "MXF", createdOn: "2026-11-20" });
const sha256 = "ab12".repeat(16);

export const qcFile: Rule = {
  code: "document/qc-file",
  title: "QC report about something else",
  severity: "error",
  requirements: ["qc"],
  why: "A QC report of last week's export says nothing about this one, and its name alone does not show it.",
  fix: "Have this very file tested, and ask for the report of that; where there are several files, each needs its own.",
  examples: () => [
    example({ "LFD1001A.mxf": {} }, { "qc.xml": qcReportOf({ content: ["H:\\QC\\LFD1001A.mxf"] }) }, []),
    example({ "LFD1001A.mxf": {} }, { "qc.xml": qcReportOf({ content: ["LFD1001A_v2.mxf"] }) }, [
      'The QC report is about "LFD1001A_v2.mxf", expected "LFD1001A.mxf", the name of the delivered file',
    ]),
    {
      title: "The same name, and other bytes",
      ...example(
        { "LFD1001A.mxf": { sha256: "cd34".repeat(16) } },
        { "qc.xml": qcReportOf({ content: ["LFD1001A.mxf", `sha256:${sha256}`] }) },
        [
          'The QC report is about a file with the checksum "ab12ab12ab12…", expected "cd34cd34cd34…", the checksum of the delivered file',
        ],
      ),
    },
    {
      title: "Another name, and the same bytes",
      ...example({ "LFD1001A.mxf": { sha256 } }, { "qc.xml": qcReportOf({ content: ["old.mxf", sha256] }) }, []),
    },
    {
      title: "One report for two files",
      ...example({ "a.wav": {}, "b.wav": {} }, { "qc.xml": qcReportOf({ content: ["a.wav"] }) }, [
        "No QC report is about b.wav, expected one for each file of programme",
      ]),
    },
    {
      title: "A file that is named in another way",
      ...example({ "LFD1001A.mxf": {} }, { "qc.xml": qcReportOf({ content: ["urn:uuid:0a1b"] }) }, [
        'unchecked: The QC report names its file "urn:uuid:0a1b", which cannot be compared with a name or a checksum',
      ]),
    },
    {
      title: "Older than its master",
      ...example({ "LFD1001A.mxf": {} }, { "qc.xml": qcReportOf({ day: "2026-11-12T09:00:00+01:00" }) }, [
        "The QC report is of 2026-11-12, expected not before 2026-11-20, when its file was made by its own words",
      ]),
    },
  ],
  *check(delivery) {
    for (const [item, papers] of byItem(delivery)) {
      const of = item.asked.type === "document" ? belongsToOne(item.asked) : undefined;
      if (of === undefined) continue;
      const beside = filesBeside(delivery, item, of).map(({ other }) => other.path);
      const covered = new Set<string>();
      let areAllClear = true;
      for (const { file, paper } of papers) {
        const report = paper.contents?.xml && qcReport(paper.contents.xml);
        // What is no such report, or could not be read, the rule about the result tells.
        if (!report || "isInstead" in report) {
          areAllClear = false;
          continue;
        }
        const about = aboutWhich(report, { of, beside, delivery });
        for (const path of about.files) covered.add(path);
        if (about.seen) areAllClear = false;
        yield* placed(
          [...(about.seen ? [about.seen] : []), ...tooOld(report, delivery, item, file, paper)],
          item,
          file,
        );
      }
      if (!areAllClear) continue;
      for (const path of beside.filter((one) => !covered.has(one))) {
        const message = `No QC report is about ${path}, expected one for each file of ${of}`;
        yield { item, file: path, pointer: `${item.pointer}/qc`, message };
      }
      if (beside.every((path) => covered.has(path)))
        yield { met: true, item, pointer: `${item.pointer}/qc`, expected: `about ${of}`, actual: "about it" };
    }
  },
};

/** The papers of each item that is to hold QC reports. */
function byItem(delivery: Delivery): Map<Item, { file: string; paper: Paper }[]> {
  const found = new Map<Item, { file: string; paper: Paper }[]>();
  for (const { item, asked, file, paper } of papersOf(delivery))
    if (asked.qc !== undefined) found.set(item, [...(found.get(item) ?? []), { file, paper }]);
  return found;
}

/** A clock that is wrong on either machine looks the same, so this only warns. */
function* tooOld(
  { day, passedAt: at }: { day?: string; passedAt: SeenInFile["at"] },
  delivery: Delivery,
  item: Item,
  file: string,
  paper: Paper,
): Iterable<SeenInFile> {
  const { asked } = item;
  if (day === undefined || asked.type !== "document" || !paper.contents) return;
  const { contents } = paper;
  const values = valuesOf(delivery, item);
  const master = dayOfAnchor("master", { paper, contents, asked, item, file, spec: delivery.spec, delivery, values });
  if ("unknown" in master || day >= master.day) return;
  const message = `The QC report is of ${day}, expected not before ${master.day}, when its file was made by its own words`;
  yield { at, asks: "qc", severity: "warning", message, expected: `not before ${master.day}`, actual: day };
}

function example(
  media: Record<string, { sha256?: string }>,
  papers: Record<string, Paper>,
  finds: string[],
): RuleExample {
  return {
    spec: {
      deliverables: {
        programme: { type: "media", files: Object.keys(media) },
        report: { type: "document", files: Object.keys(papers), of: "programme", qc: "passed" },
      },
    },
    files: {
      ...Object.fromEntries(
        Object.entries(media).map(([path, file]) => [
          path,
          { ...file, facts: { kind: "media", media: film } as const },
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(papers).map(([path, paper]) => [
          path,
          { facts: { kind: "document", document: paper } as const },
        ]),
      ),
    },
    finds,
  };
}
