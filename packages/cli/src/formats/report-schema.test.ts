import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { folderWith, runBuilt, waveSpec } from "../run-built.js";
import { exampleReport, misspeltKey } from "./example-report.js";

const schema = JSON.parse(readFileSync(new URL("../../../../schemas/report.schema.json", import.meta.url), "utf8"));
const validate = new Ajv({ allErrors: true }).compile(schema);
const faultsOf = (report: unknown) => (validate(report) ? [] : validate.errors);

describe("schemas/report.schema.json", () => {
  it("takes the reports that the other tests are about", () => {
    expect(faultsOf(exampleReport())).toEqual([]);
    expect(faultsOf(exampleReport({ findings: [misspeltKey] }))).toEqual([]);
  });

  it("takes what check prints of the examples, of a faulty spec and of a text that is no spec", async () => {
    const examples = new URL("../../../../examples/", import.meta.url).pathname;
    const folders = [
      `${examples}dpp-episode`,
      `${examples}dpp-episode-rejected`,
      folderWith({ "delivery.json": waveSpec.replace("audio", "adio") }),
      folderWith({ "delivery.json": "hello" }),
      folderWith({ "delivery.json": waveSpec, ".DS_Store": "x" }),
    ];
    for (const folder of folders) {
      const { stdout } = await runBuilt(["check", folder, "--format", "json"]);
      expect(faultsOf(JSON.parse(stdout)), folder).toEqual([]);
    }
  });

  it("knows every key, so that a report of another shape is noticed", () => {
    expect(faultsOf({ ...exampleReport(), more: 1 })).not.toEqual([]);
    expect(faultsOf({ ...exampleReport(), verdict: "fine" })).not.toEqual([]);
    const { header, ...report } = exampleReport();
    expect(faultsOf({ ...report, header: { ...header, reportVersion: 2 } })).not.toEqual([]);
  });
});
