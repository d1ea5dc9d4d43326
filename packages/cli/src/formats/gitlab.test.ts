import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { exampleReport } from "./example-report.js";
import { formatGitlab } from "./gitlab.js";
import { hostileReport } from "./hostile-report.js";

const places = { folder: "deliveries/LFD1001A", spec: "deliveries/LFD1001A/delivery.json" };
const read = (report = exampleReport()) => JSON.parse(formatGitlab(report, places));

/**
 * What GitLab asks of each issue: the table "Code Quality report format" of its documentation (docs.gitlab.com/ci/testing/code_quality).
 * Its own reader is laxer (`codeclimate.json` among its validators: description, fingerprint, severity and location), but stops at the first
 * issue that it does not take, and counts severities by these five words. `codeclimate-types` holds the rest of Code Climate's form,
 * when types are checked.
 */
const validate = new Ajv().compile({
  type: "array",
  items: {
    type: "object",
    required: ["type", "categories", "description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      type: { const: "issue" },
      categories: { type: "array", minItems: 1 },
      description: { type: "string", minLength: 1, not: { pattern: "[\\n\\r]" } },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", pattern: "^[0-9a-f]{64}$" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: {
          path: { type: "string", not: { pattern: "^\\.?/" } },
          lines: {
            type: "object",
            required: ["begin", "end"],
            properties: { begin: { type: "integer", minimum: 1 }, end: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
});

describe("formatGitlab", () => {
  it("has what GitLab asks of each issue, whatever the report holds", () => {
    for (const report of [exampleReport(), hostileReport()])
      expect(validate(read(report)) ? [] : validate.errors).toEqual([]);
  });

  it("tells issues apart, and knows one again after its line has moved", () => {
    const issues: { fingerprint: string }[] = read();
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    const moved = structuredClone(exampleReport());
    for (const { requirement } of moved.findings) if (requirement) requirement.range.start.line += 3;
    expect(read(moved).map(({ fingerprint }: { fingerprint: string }) => fingerprint)).toEqual(
      issues.map(({ fingerprint }) => fingerprint),
    );
  });

  it("says how to put each right", () => {
    expect(read()[0].content.body).toMatch(/^Export again at the raster that is asked for, /);
  });

  it("puts what has no line in the spec on the file itself", () => {
    expect(read()[2].location).toEqual({ path: "deliveries/LFD1001A/Stills/.DS_Store", lines: { begin: 1, end: 1 } });
  });
});
