import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { exampleNames, exampleReport } from "../scripts/generate-example-reports.mjs";

const examples = fileURLToPath(new URL("../../../examples/", import.meta.url));

describe("the examples", () => {
  for (const name of exampleNames) {
    for (const [format, extension] of [
      ["text", "txt"],
      ["json", "json"],
    ] as const) {
      it(`${name} gives its report as ${format}, byte for byte`, () => {
        expect(exampleReport(name, format), "if this is right, run `npm run generate`").toBe(
          readFileSync(`${examples}${name}.report.${extension}`, "utf8"),
        );
      });
    }
  }

  it("have an accepted and a rejected delivery, and the rejected one at least ten kinds of fault", () => {
    const report = (name: string) => JSON.parse(readFileSync(`${examples}${name}.report.json`, "utf8"));
    expect(report("dpp-episode")).toMatchObject({ verdict: "accepted", findings: [], unchecked: [] });
    const rejected = report("dpp-episode-rejected");
    expect(rejected.verdict).toBe("rejected");
    expect(new Set(rejected.findings.map(({ code }: { code: string }) => code)).size).toBeGreaterThanOrEqual(10);
  });

  it("hold less than 8 MB of media", () => {
    const sizes = readdirSync(examples, { recursive: true }).map((path) => statSync(join(examples, String(path))));
    expect(sizes.reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0)).toBeLessThan(8e6);
  });
});
