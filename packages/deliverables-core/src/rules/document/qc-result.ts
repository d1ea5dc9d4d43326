import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import type { MetInFile, SeenInFile } from "../../check/seen-in-file.js";
import { withPicture } from "../../media/probe-in-short.js";
import { paperOf } from "../../papers/paper-in-short.js";
import { type QcReport, type QcTest, qcReport } from "../../papers/qc-report.js";
import { qcReportOf } from "../../papers/qc-report-in-short.js";
import { quote } from "../../papers/quote.js";
import { sayCount } from "../../report/amounts.js";

const programme = withPicture({ frameRate: "25", frames: 7500 });
const loudness = { id: "0010B", name: "Loudness", passed: "true" };
const rate = { id: "0042W", name: "Video Frame Rate", passed: "false", says: "24 fps" };

export const qcResult = paperRule({
  code: "document/qc-result",
  title: "Result of a QC report",
  severity: "error",
  requirements: ["qc"],
  asks: "qc",
  why: "A QC report that failed, or in which a test was never made, is delivered as often as one that passed, and looks the same.",
  fix: "Have what failed put right and the file tested again, or have the client accept it and note that as a waiver.",
  clause: "EBU QC data model, release 2026-04 (tag:qc.ebu.ch,2026-04).",
  examples: () => [
    { paper: qcReportOf({}), name: "qc.xml", programme, asked: { qc: "passed" }, finds: [] },
    { paper: qcReportOf({}), name: "qc.xml", programme, asked: { qc: ["0010B"] }, finds: [] },
    {
      title: "What failed",
      paper: qcReportOf({ passed: "false", tests: [loudness, rate] }),
      name: "qc.xml",
      programme,
      asked: { qc: "passed" },
      finds: ['QC test 0042W Video Frame Rate failed: "24 fps"'],
    },
    {
      title: "A result that its tests contradict",
      paper: qcReportOf({ passed: "true", tests: [loudness, { ...rate, says: "24 fps, expected 25 fps" }] }),
      name: "qc.xml",
      programme,
      asked: { qc: "passed" },
      finds: ['QC test 0042W Video Frame Rate failed: "24 fps, expected 25 fps"'],
    },
    {
      title: "What was not made, or is not told",
      paper: qcReportOf({
        status: "error",
        tests: [{ id: "0010B", name: "Loudness", status: "error", passed: "false", says: "no sound decoder" }],
        profile: ["0010B", "0084B"],
      }),
      name: "qc.xml",
      programme,
      asked: { qc: "passed" },
      finds: [
        'unchecked: QC test 0010B Loudness was not made: "no sound decoder"',
        "unchecked: QC test 0084B stands in the profile, and the report tells no result of it",
      ],
    },
    {
      title: "Too few tests",
      paper: qcReportOf({}),
      name: "qc.xml",
      programme,
      asked: { qc: ["0010B", "0084B"] },
      finds: ["The QC report has no test 0084B, expected one that passed"],
    },
    {
      title: "Passed without a test",
      paper: qcReportOf({ tests: [] }),
      name: "qc.xml",
      programme,
      asked: { qc: "passed" },
      finds: ["The QC report holds no test, expected at least one"],
    },
    {
      title: "A test that by its profile does not decide",
      paper: qcReportOf({
        rule: "MinimumRelevance",
        level: "5",
        tests: [
          { ...loudness, relevance: "9" },
          { ...rate, relevance: "0" },
        ],
      }),
      name: "qc.xml",
      programme,
      asked: { qc: "passed" },
      finds: [],
    },
    {
      title: "Another paper",
      paper: paperOf("QC report: passed"),
      programme,
      asked: { qc: "passed" },
      finds: ["LFD1001A_PSE.pdf is PDF, expected an EBU QC report in XML"],
    },
    {
      title: "Another release",
      paper: qcReportOf({ namespace: "tag:qc.ebu.ch:2.0.0" }),
      name: "qc.xml",
      programme,
      asked: { qc: "passed" },
      finds: [
        'unchecked: qc.xml was not compared with "qc": it is an EBU QC report of another release than 2026-04 (<Report> of tag:qc.ebu.ch:2.0.0)',
      ],
    },
  ],
  *look({ paper, contents, file, asked }) {
    // What was cut off or is no XML has its own finding.
    if (!contents.xml) {
      const message = `${file} is ${paper.format}, expected an EBU QC report in XML`;
      if (paper.unopened === undefined) yield { asks, message };
      else yield { asks, unchecked: true, message: `${file} was not compared with "qc": ${paper.unopened}` };
      return;
    }
    const report = qcReport(contents.xml);
    if ("isInstead" in report) {
      const { isInstead, isOtherRelease } = report;
      if (isOtherRelease)
        yield {
          asks,
          unchecked: true,
          message: `${file} was not compared with "qc": it is an EBU QC report of another release than 2026-04 (${isInstead})`,
          remedy: 'Ask for the report in release 2026-04, or take what it says by "fields" and "xpath".',
        };
      else yield { asks, message: `${file} begins with ${isInstead}, expected an EBU QC report, release 2026-04` };
      return;
    }
    const seen = [...ofTests(report, asked.qc), ...ofProfile(report), ...ofAsked(report, asked.qc)];
    yield* seen;
    if (seen.length === 0) yield* ofWhole(report);
  },
});

const asks = "qc";

/** Each test that decides, and each that the spec asks for by its number. */
function* ofTests(report: QcReport, asked: "passed" | string[] | undefined): Iterable<SeenInFile> {
  for (const test of report.tests) {
    const { passed, wasMade, says, at } = test;
    const isAsked = Array.isArray(asked) && asked.includes(test.id);
    if (!isAsked && !decides(test, report)) continue;
    const because = says === undefined ? "" : `: ${quote(says)}`;
    if (!wasMade)
      yield { at, asks, unchecked: true, message: `${sayTest(test)} was not made${because}`, remedy: again };
    else if (passed === false) yield { at, asks, message: `${sayTest(test)} failed${because}` };
    else if (passed === undefined && isAsked)
      yield {
        at,
        asks,
        unchecked: true,
        message: `${sayTest(test)} only reports, and says neither passed nor failed`,
        remedy: again,
      };
  }
}

function* ofProfile({ untold }: QcReport): Iterable<SeenInFile> {
  for (const { id, at } of untold)
    yield {
      at,
      asks,
      unchecked: true,
      message: `QC test ${id} stands in the profile, and the report tells no result of it`,
      remedy: again,
    };
}

function* ofAsked({ tests }: QcReport, asked: "passed" | string[] | undefined): Iterable<SeenInFile> {
  if (!Array.isArray(asked)) return;
  for (const id of asked) {
    if (tests.some((test) => test.id === id)) continue;
    const message = `The QC report has no test ${id}, expected one that passed`;
    yield { asks, message, expected: id, actual: "no test", remedy: again };
  }
}

/** What the report says of itself, where no single test explains it. */
function* ofWhole({ passed, passedAt: at, wasCompleted, rule, tests }: QcReport): Iterable<SeenInFile | MetInFile> {
  if (tests.length === 0)
    yield { at, asks, message: "The QC report holds no test, expected at least one", remedy: again };
  else if (!wasCompleted)
    yield { at, asks, unchecked: true, message: "The QC report says that it was not completed", remedy: again };
  else if (passed === undefined)
    yield { at, asks, message: "The QC report has no result, expected passed", remedy: again };
  else if (!passed)
    yield { at, asks, message: "The QC report failed, expected passed", expected: "passed", actual: "failed" };
  else if (rule === "OR" && !tests.some((test) => test.passed))
    yield { at, asks, message: "The QC report says that it passed, but none of its tests did", remedy: again };
  else if (!tests.some((test) => test.passed !== undefined))
    yield {
      at,
      asks,
      unchecked: true,
      message: "The QC report only reports: none of its tests says passed or failed",
      remedy: again,
    };
  else yield { met: true, asks, expected: "passed", actual: `passed, ${sayCount(tests.length, "test")}` };
}

const again = "Have the file tested again with the whole profile, and ask for that report.";

/** By the data model: all do, but where the profile says that one is enough, or weighs them. */
function decides({ relevance }: QcTest, { rule, level }: QcReport): boolean {
  if (rule === "OR") return false;
  return rule !== "MinimumRelevance" || relevance === undefined || !(relevance < level);
}

function sayTest({ id, name }: QcTest): string {
  return name === undefined ? `QC test ${id}` : `QC test ${id} ${name}`;
}
