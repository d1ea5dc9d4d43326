import { parse } from "junit2json";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { exampleReport } from "./example-report.js";
import { hostileReport } from "./hostile-report.js";
import { formatJunit } from "./junit.js";

const read = async (xml: string) => {
  const document = await parse(xml);
  if (!document || !("testsuite" in document)) throw new Error("the reader found no test suites");
  return document;
};
const casesOf = async (xml: string) =>
  (await read(xml)).testsuite?.flatMap(({ name: suite, testcase = [] }) =>
    testcase.map((one) => ({ suite, ...one })),
  ) ?? [];

describe("formatJunit", () => {
  it("gives a test for each requirement, and each outcome its element", async () => {
    const cases = await casesOf(formatJunit(exampleReport()));
    const outcomes = cases.map(({ suite, name, failure, error, skipped }) => [
      suite,
      name,
      failure ? "failure" : error ? "error" : skipped ? "skipped" : "passed",
    ]);
    expect(outcomes).toEqual([
      ["programme", "files: <productionNumber>.mxf", "passed"],
      ["programme", "video/width: 1920×1080", "failure"],
      ["programme", "video/bitDepth: 10 bit", "error"],
      ["programme", "video/bitRate: at least 100 Mb/s", "skipped"],
      ["stems", "files: Stems/LFD1001A_mix.wav", "failure"],
      ["Folder", "files/junk · Stills/.DS_Store", "passed"],
    ]);
  });

  it("counts what it holds, so that a pipeline which reads the counts alone blocks too", async () => {
    const { tests, failures, errors, testsuite = [] } = await read(formatJunit(exampleReport()));
    expect({ tests, failures, errors }).toEqual({ tests: 6, failures: 2, errors: 1 });
    expect(
      testsuite.map(({ name, tests, failures, errors, skipped }) => [name, tests, failures, errors, skipped]),
    ).toEqual([
      ["programme", 4, 1, 1, 1],
      ["stems", 1, 1, 0, 0],
      ["Folder", 1, 0, 0, 0],
    ]);
  });

  it("says where, what was expected and what to do", async () => {
    const [, raster] = await casesOf(formatJunit(exampleReport()));
    expect(raster?.failure?.[0]?.message).toBe("Raster is 1440×1080, expected 1920×1080");
    expect(raster?.failure?.[0]?.inner).toContain("delivery.json:14:7 (/deliverables/programme/video/width)");
    expect(raster?.failure?.[0]?.inner).toContain("→ Export again");
  });

  it("does not take a requirement that was compared with nothing for a pass", async () => {
    const [first] = exampleReport().requirements;
    if (!first) throw new Error("the example has requirements");
    const requirements = [{ ...first, state: "unchecked" as const, passed: 0, unchecked: 1 }];
    const [only] = await casesOf(formatJunit(exampleReport({ requirements, findings: [], unchecked: [], waived: [] })));
    expect(only?.error?.[0]?.message).toBe("Nothing was compared with this requirement");
  });

  it("has no element and no attribute that the schema of Jenkins' xUnit plugin does not know, in their places", () => {
    // As junit-10.xsd has them: attributes (those with ! have to be there), then the elements that may stand inside.
    const known: Record<string, [attributes: string[], inside: string[]]> = {
      testsuites: [["name", "time", "tests", "failures", "errors"], ["testsuite"]],
      testsuite: [
        ["name!", "tests!", "failures!", "errors!", "skipped", "time", "timestamp", "hostname", "id", "package"],
        ["testsuite", "properties", "testcase", "system-out", "system-err"],
      ],
      testcase: [
        ["name!", "time", "classname", "group"],
        ["skipped", "error", "failure", "system-out", "system-err"],
      ],
      failure: [["type", "message"], []],
      error: [["type", "message"], []],
      skipped: [["type", "message"], []],
      "system-out": [[], []],
    };
    const faults: string[] = [];
    for (const report of [exampleReport(), hostileReport(), exampleReport({ requirements: [], findings: [] })]) {
      const open: string[] = [];
      const parser = new SaxesParser();
      parser.on("opentag", ({ name, attributes }) => {
        const [allowed, required] = [known[name]?.[0] ?? [], known[name]?.[0].filter((one) => one.endsWith("!")) ?? []];
        const parent = open.at(-1);
        if (!known[name] || (parent !== undefined && !known[parent]?.[1].includes(name)))
          faults.push(`${name} in ${parent}`);
        for (const key of Object.keys(attributes))
          if (!allowed.some((one) => one.replace("!", "") === key)) faults.push(`${name} has ${key}`);
        for (const key of required) if (!(key.slice(0, -1) in attributes)) faults.push(`${name} lacks ${key}`);
        open.push(name);
      });
      parser.on("closetag", () => open.pop());
      parser.write(formatJunit(report)).close();
    }
    expect(faults).toEqual([]);
  });

  it("is well-formed XML 1.0 whatever the report holds", async () => {
    const elements: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name }) => elements.push(name));
    parser.write(formatJunit(hostileReport())).close();
    expect([...new Set(elements)].sort()).toEqual(
      ["error", "failure", "skipped", "system-out", "testcase", "testsuite", "testsuites"].filter((name) =>
        elements.includes(name),
      ),
    );
    expect(elements).not.toContain("script");
  });
});
