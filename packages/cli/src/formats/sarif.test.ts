import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { exampleReport, misspeltKey } from "./example-report.js";
import { hostileReport } from "./hostile-report.js";
import { formatSarif } from "./sarif.js";

// OASIS's own schema, as Microsoft ships it with its matchers.
const matchers = dirname(createRequire(import.meta.url).resolve("@microsoft/jest-sarif/package.json"));
// It is draft-04 by name; of what differs from draft-07 it uses only `id`.
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(join(matchers, "lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
const places = { folder: "deliveries/LFD 1001A", spec: "deliveries/LFD 1001A/delivery.json" };
const logOf = (report = exampleReport()): Log => JSON.parse(formatSarif(report, places));

describe("formatSarif", () => {
  it("is SARIF 2.1.0 by its schema, whatever the report holds", () => {
    for (const report of [exampleReport(), exampleReport({ findings: [misspeltKey] }), hostileReport()]) {
      expect(validate(logOf(report)) ? [] : validate.errors).toEqual([]);
    }
  });

  it("puts a result on the line of the spec, and names the file beside it", () => {
    const result = logOf().runs[0]?.results?.[0];
    expect(result).toMatchObject({ ruleId: "media/raster", level: "error" });
    expect(result?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "deliveries/LFD%201001A/delivery.json", uriBaseId: "ROOT" },
      region: { startLine: 14, startColumn: 7, endLine: 14, endColumn: 12 },
    });
    expect(result?.relatedLocations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
      "deliveries/LFD%201001A/LFD1001A.mxf",
    );
  });

  it("brings the rule's page as its help, and points each result at its rule", () => {
    const [run] = logOf().runs;
    const rules = run?.tool.driver.rules ?? [];
    for (const { ruleId, ruleIndex = -1 } of run?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId);
    const raster = rules.find(({ id }) => id === "media/raster");
    expect(raster?.help?.markdown).toContain("**How to put it right.**");
    expect(raster?.shortDescription?.text).toBe("Raster");
  });

  it("offers the change of a fix, and suppresses what is waived with its reason", () => {
    const [fixed] = logOf(exampleReport({ findings: [misspeltKey] })).runs[0]?.results ?? [];
    expect(fixed?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
      {
        deletedRegion: { startLine: 14, startColumn: 7, endLine: 14, endColumn: 14 },
        insertedContent: { text: '"width"' },
      },
    ]);
    const waived = logOf().runs[0]?.results?.find(({ suppressions }) => suppressions);
    expect(waived?.suppressions).toEqual([
      expect.objectContaining({ status: "accepted", justification: expect.stringContaining("Client delivery desk") }),
    ]);
  });

  it("leaves what is unchecked open, and neither passed nor failed", () => {
    expect(logOf().runs[0]?.results?.filter(({ kind }) => kind === "open")).toHaveLength(1);
  });
});
