import { error, notice, warning } from "@actions/core";
import { describe, expect, it, vi } from "vitest";
import { exampleReport, misspeltKey } from "./example-report.js";
import { formatGithub } from "./github.js";
import { hostileReport, hostileTexts } from "./hostile-report.js";

const places = { folder: "deliveries/LFD1001A", spec: "deliveries/LFD1001A/delivery.json" };

type Level = "error" | "warning" | "notice";

/** One line of a log as GitHub's runner takes it (`ActionCommand.TryParseV2` in actions/runner): it decodes `%25` last. */
function readByRunner(line: string) {
  const [, level, info = "", data = ""] = /^\s*::([^ :]+) ?(.*?)::(.*)$/s.exec(line) ?? [];
  const decode = (text: string, signs: readonly [string, string][]) =>
    signs.reduce((decoded, [code, sign]) => decoded.replaceAll(code, sign), text);
  const signs: [string, string][] = [
    ["%0D", "\r"],
    ["%0A", "\n"],
  ];
  const properties = info.split(",").map((pair): [string, string] => {
    const [key = "", ...value] = pair.split("=");
    return [key, decode(value.join("="), [...signs, ["%3A", ":"], ["%2C", ","], ["%25", "%"]])];
  });
  return {
    level: level as Level,
    properties: Object.fromEntries(properties),
    message: decode(data, [...signs, ["%25", "%"]]),
  };
}

/** The same annotation as GitHub's own toolkit writes it. */
function byToolkit({ level, properties, message }: ReturnType<typeof readByRunner>): string {
  let written = "";
  const { title, file, line, endLine, col, endColumn } = properties;
  const place = {
    ...(title !== undefined && { title }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { startLine: Number(line) }),
    ...(endLine !== undefined && { endLine: Number(endLine) }),
    ...(col !== undefined && { startColumn: Number(col) }),
    ...(endColumn !== undefined && { endColumn: Number(endColumn) }),
  };
  const print = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written += text;
    return true;
  });
  try {
    ({ error, warning, notice })[level](message, place);
  } finally {
    print.mockRestore();
  }
  return written.trimEnd();
}

describe("formatGithub", () => {
  it("annotates the line of the spec that asks for it", () => {
    const [verdict, raster, , junk, depth] = formatGithub(exampleReport(), places).split("\n");
    expect(verdict).toMatch(/^::notice title=Delivery::REJECTED {2}2 errors, /);
    expect(raster).toMatch(
      /^::error file=deliveries\/LFD1001A\/delivery\.json,line=14,endLine=14,col=7,endColumn=12,title=media\/raster::Raster is 1440×1080, expected 1920×1080 \(programme · LFD1001A · LFD1001A\.mxf\)%0A→ Export again/,
    );
    expect(junk).toMatch(/^::warning file=deliveries\/LFD1001A\/Stills\/\.DS_Store,title=files\/junk::/);
    expect(depth).toMatch(/^::warning .*::Unchecked: Bit depth is not known/);
  });

  it("lets no text begin a command of its own", () => {
    const lines = formatGithub(hostileReport(), places).trimEnd().split("\n");
    expect(lines).toHaveLength(hostileTexts.length + 2);
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) [^:]*::/);
  });

  it("writes each annotation as GitHub's own toolkit would, whatever the report holds", () => {
    const sorted = (line: string) => {
      const { properties, ...rest } = readByRunner(line);
      return { ...rest, properties: Object.entries(properties).sort() };
    };
    for (const report of [exampleReport(), hostileReport(), exampleReport({ findings: [misspeltKey] })]) {
      for (const line of formatGithub(report, places).trimEnd().split("\n")) {
        const theirs = byToolkit(readByRunner(line));
        expect(theirs).toHaveLength(line.length);
        expect(sorted(theirs)).toEqual(sorted(line));
      }
    }
  });

  it("gives its text back from the runner as it was", () => {
    const message = "100 %25 of a, b: c = d%0A; ü";
    const report = exampleReport({ findings: [{ ...misspeltKey, message, code: "files/a,b:c%" }] });
    const [, line = ""] = formatGithub(report, { ...places, spec: "a,b: c%2C/delivery.json" }).split("\n");
    const read = readByRunner(line);
    expect(read.message.split("\n")[0]).toBe(message);
    expect(read.properties).toMatchObject({ title: "files/a,b:c%", file: "a,b: c%2C/delivery.json", line: "14" });
  });
});
