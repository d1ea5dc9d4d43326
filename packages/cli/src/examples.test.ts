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

  it("have papers that are right, and papers of which every fault that the README names is found once", () => {
    const report = (name: string) => JSON.parse(readFileSync(`${examples}${name}.report.json`, "utf8"));
    expect(report("documentary-papers")).toMatchObject({ verdict: "accepted", findings: [], unchecked: [] });
    const faults = readFileSync(`${examples}README.md`, "utf8").split(
      "## The faults of `documentary-papers-rejected`",
    )[1];
    const planted = new Map<string, number>();
    let file = "";
    for (const [, name = "", line = "", told = ""] of (faults ?? "").matchAll(
      /^\| (?:`([^`]+)`)? ?\| (\d+|page \d+|cell [^|]+|–) \| (.*) \|$/gm,
    )) {
      file = name || file;
      planted.set(`${file}:${line}`, told.split("; ").length);
    }
    const found = new Map<string, number>();
    for (const { file: path, place, cell, page } of report("documentary-papers-rejected").findings) {
      const where = place?.start.line ?? (cell ? `cell ${cell}` : page ? `page ${page}` : "–");
      const at = `${path.replace("Paperwork/", "")}:${where}`;
      found.set(at, (found.get(at) ?? 0) + 1);
    }
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(planted));
    expect([...planted.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(20);
  });

  it("hold less than 8 MB of media", () => {
    const sizes = readdirSync(examples, { recursive: true }).map((path) => statSync(join(examples, String(path))));
    expect(sizes.reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0)).toBeLessThan(8e6);
  });
});
