import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { exampleReport } from "./example-report.js";
import { formatGitlab } from "./gitlab.js";
import { hostileReport } from "./hostile-report.js";

const places = { folder: "deliveries/LFD1001A", spec: "deliveries/LFD1001A/delivery.json" };
const read = (report = exampleReport()) => JSON.parse(formatGitlab(report, places));

/** What GitLab's documentation asks of each issue. */
const validate = new Ajv().compile({
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", pattern: "^[0-9a-f]{64}$" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: {
          path: { type: "string", not: { pattern: "^\\.?/" } },
          lines: { type: "object", required: ["begin"], properties: { begin: { type: "integer", minimum: 1 } } },
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

  it("puts what has no line in the spec on the file itself", () => {
    expect(read()[2].location).toEqual({ path: "deliveries/LFD1001A/Stills/.DS_Store", lines: { begin: 1 } });
  });
});
