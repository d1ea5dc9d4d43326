import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleReport, specPlace, wrongRaster } from "./example-report.js";
import { hostileReport, pipelineCommand } from "./hostile-report.js";
import { formatText } from "./text.js";

describe("formatText on a terminal", () => {
  it("colours the words that it prints anyway", () => {
    const colored = formatText(exampleReport(), { color: true });
    expect(colored).toContain("\u001b[31merror\u001b[39m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours.
    expect(colored.replaceAll(/\u001b\[\d+m/g, "")).toBe(formatText(exampleReport()));
  });

  it("fits the terminal, but for paths", () => {
    const report = exampleReport();
    const owned = report.deliverables.map((result) => ({
      ...result,
      owner: "The Very Long Named Post Production House of Somewhere",
    }));
    for (const columns of [70, 80, 120]) {
      for (const line of formatText({ ...report, deliverables: owned }, { columns }).split("\n")) {
        if (!/^( {4}(file|spec|source|rename|accepted)|REJECTED)/.test(line))
          expect(line.length).toBeLessThanOrEqual(columns);
      }
    }
  });

  it("gives the same text for the same report, whenever it was made, and leaves the report as it is", () => {
    const report = exampleReport();
    const before = structuredClone(report);
    expect(formatText(report)).toBe(formatText(structuredClone(report)));
    const later = {
      ...report,
      header: { ...report.header, checkedAt: "2027-01-01T00:00:00.000Z", toolVersion: "9.9.9" },
    };
    expect(formatText(later)).toBe(formatText(report));
    expect(report).toEqual(before);
  });

  it("lets nothing out that a pipeline would take for a command in its log, however it is wrapped", () => {
    for (const columns of [40, 80, 200]) expect(formatText(hostileReport(), { columns })).not.toMatch(pipelineCommand);
  });

  it("lets nothing out that a terminal obeys or hides, wherever it stands in the report", () => {
    const hostile = fc
      .array(
        fc.oneof(
          fc.integer({ min: 0, max: 0xffff }),
          fc.constantFrom(0x1b, 0x0a, 0x9b, 0x202e, 0x2066, 0x200b, 0x61c, 0xd800),
        ),
      )
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(hostile, (text) => {
        const finding = {
          ...wrongRaster,
          message: text,
          deliverable: text,
          item: text,
          file: text,
          expected: text,
          actual: text,
          remedy: text,
          code: text,
        };
        const report = exampleReport({
          spec: text,
          title: text,
          client: { id: text, version: text, title: text, coverage: text, disclaimer: text },
          deliverables: [
            {
              deliverable: text,
              type: text,
              owner: text,
              optional: true,
              state: "wrong",
              items: [{ item: text, state: "wrong", files: [text] }],
            },
          ],
          findings: [
            {
              ...finding,
              requirement: specPlace(text, 1, 1),
              source: { document: text },
              fix: { kind: "rename", from: text, to: text },
            },
          ],
          unchecked: [{ message: text, remedy: text, file: text, code: text }],
        });
        expect(formatText(report)).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}\u2028\u2029]/u);
      }),
    );
  });
});
