import { read } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { formatCsv } from "./csv.js";
import { formatEmail } from "./email.js";
import { exampleReport, noOutcome, wrongRaster } from "./example-report.js";
import { formatGithub } from "./github.js";
import { formatGitlab } from "./gitlab.js";
import { formatHtml } from "./html.js";
import { formatJunit } from "./junit.js";
import { formatMarkdown } from "./markdown.js";
import { formatSarif } from "./sarif.js";
import { formatText } from "./text.js";
import { formatXlsx } from "./xlsx.js";

/** Accepted, because its spec turns an error into an info and another rule off. */
const report = exampleReport({
  verdict: "accepted",
  findings: [{ ...wrongRaster, severity: "info", ownSeverity: "error" }],
  unchecked: [],
  waived: [],
  counts: { files: 1, bytes: 9, errors: 0, warnings: 0, infos: 1, unchecked: 0, waived: 0 },
  coverage: { requirements: 4, compared: 2, ...noOutcome, passed: 1, warned: 1, setAside: 2, percent: 50 },
  setAside: {
    rules: [
      { code: "media/raster", severity: "info" },
      { code: "media/codec", severity: "off" },
    ],
    ignored: [],
  },
});
const places = { folder: "LFD", spec: "LFD/delivery.json" };
const book = () => {
  const { Sheets } = read(formatXlsx(report));
  return Object.values(Sheets).flatMap((sheet) => Object.values(sheet).map((cell) => String(cell?.v ?? "")));
};
const formats: [name: string, said: () => string][] = [
  ["text", () => formatText(report, { columns: 500 })],
  ["Markdown", () => formatMarkdown(report).replaceAll("\\", "")],
  ["HTML", () => formatHtml(report)],
  ["XLSX", () => book().join("\n")],
  ["CSV", () => formatCsv(report)],
  ["JUnit", () => formatJunit(report)],
  ["GitHub", () => formatGithub(report, places)],
];

describe("a green light with something weighed down", () => {
  it.each(formats)("says so in %s: at the finding, and what is turned off", (_, said) => {
    expect(said()).toContain("by its rule an error");
    expect(said()).toContain("media/codec is off");
  });

  it.each(formats.filter(([name]) => !["CSV", "JUnit"].includes(name)))(
    "has it beside the verdict in %s",
    (_, said) => {
      expect(said()).toContain("1 requirement is not met, which is only told and rejects nothing");
      expect(said()).toContain("2 requirements are not compared, because the rules that would judge are turned off");
    },
  );

  it("says it to whom a mail tells that the delivery is accepted, and to machines", () => {
    expect(formatEmail(report).replaceAll("\n", " ")).toContain("is accepted. 1 requirement is not met");
    expect(formatGitlab(report, places)).toContain("by its rule an error");
    const { properties, results } = JSON.parse(formatSarif(report, places)).runs[0];
    expect(properties.setAside.rules).toHaveLength(2);
    expect(results[0].properties.ownSeverity).toBe("error");
  });
});
