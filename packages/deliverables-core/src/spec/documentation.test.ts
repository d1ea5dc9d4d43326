import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { planItems } from "../delivery/plan-items.js";
import { readSpec } from "./read-spec.js";
import { readYamlSpec } from "./text/yaml-spec.js";

const page = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../docs/${name}`, import.meta.url)), "utf8");

/** The keys of every object in a schema. */
function keysIn(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const properties = (schema as { properties?: unknown }).properties;
  const own = typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
  return [...own, ...Object.values(schema).flatMap(keysIn)];
}

describe("the documentation", () => {
  it("shows a spec that can be copied", () => {
    const [, example = ""] = /```jsonc\n([\s\S]*?)```/.exec(page("writing-a-spec.md")) ?? [];
    expect(planItems(readSpec(example)).faults).toEqual([]);
  });

  it("shows a spec in YAML that can be copied", async () => {
    const [, example = ""] = /```yaml\n([\s\S]*?)```/.exec(page("specs-in-yaml.md")) ?? [];
    const { faults, items } = planItems(readSpec(example, { yaml: await readYamlSpec(example) }));
    expect(faults).toEqual([]);
    expect(items.flatMap(({ names }) => names.map(({ pattern }) => pattern))).toEqual(["LFD1001A.mxf", "*.mhl"]);
  });

  it("lists every key that the vocabulary has", () => {
    const reference = page("spec-reference.md");
    const keys = ["spec", "deliverable", "media", "as11", "requirement"].flatMap((name) =>
      keysIn(JSON.parse(page(`../schemas/common/${name}.schema.json`))),
    );
    const lacking = keys.filter((key) => !reference.includes(`\`${key}\``));
    expect([...new Set(lacking)]).toEqual([]);
    const [, ofFields = ""] = /## An entry of `fields`\n([\s\S]*?)\n## /.exec(reference) ?? [];
    for (const key of ["heading", "pattern", "cell", "xpath", "is", "kind", "agrees", "date", "amount", "optional"])
      expect(ofFields).toContain(`| \`${key}\` |`);
  });

  it("shows a rule as it stands in the code", () => {
    const [, shown = ""] = /```ts\n([\s\S]*?)```/.exec(page("adding-a-rule.md")) ?? [];
    const lines = shown
      .split("\n")
      .map((line) => line.replace(/ *\/\/.*$/, "").trim())
      .filter((line) => line && !line.startsWith("examples"));
    const rule = readFileSync(fileURLToPath(new URL("../rules/media/video-tracks.ts", import.meta.url)), "utf8");
    const stands = rule.split("\n").map((line) => line.trim());
    expect(lines.filter((line) => !stands.includes(line))).toEqual([]);
  });
});
