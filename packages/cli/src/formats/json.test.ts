import { describe, expect, it } from "vitest";
import { exampleReport } from "./example-report.js";
import { formatJson, toJson } from "./json.js";

describe("formatJson", () => {
  it("gives the report back, its header first", () => {
    const text = formatJson(exampleReport());
    expect(JSON.parse(text)).toEqual(exampleReport());
    expect(text.startsWith('{\n  "header": {\n    "reportVersion": 1,\n    "tool": "deliverables",\n')).toBe(true);
    expect(text.endsWith("}\n")).toBe(true);
  });
});

describe("toJson", () => {
  it("writes what a terminal could obey or hide as escapes that mean the same", () => {
    const text = "a\u001b\u007f\u009b\u2028\u2029\u202e\u200b\ufeff\u{E0041}\ud800é";
    const json = toJson([text]);
    expect(json).toBe('[\n  "a\\u001b\\u007f\\u009b\\u2028\\u2029\\u202e\\u200b\\ufeff\\udb40\\udc41\\ud800é"\n]\n');
    expect(JSON.parse(json)).toEqual([text]);
  });

  it("holds no command that a pipeline would find in its log", () => {
    const texts = ["##[add-mask]a", "b \\##vso[x]", "::error::c", "## d"];
    const json = toJson(texts);
    expect(json).not.toMatch(/^\s*::|##\[|##vso\[/m);
    expect(json).toContain('"## d"');
    expect(JSON.parse(json)).toEqual(texts);
  });
});
