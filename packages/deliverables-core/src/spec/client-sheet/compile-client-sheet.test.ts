import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { schemas } from "../schemas.generated.js";
import { compileClientSheet } from "./compile-client-sheet.js";

const page = readFileSync(
  fileURLToPath(new URL("../../../../../docs/writing-a-client-schema.md", import.meta.url)),
  "utf8",
);
const shown = [...page.matchAll(/```jsonc\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
const head = parse(shown[0] ?? "");
const deliverables = parse(`{ ${shown[1]} }`);
const compile = (sheet: object) => compileClientSheet(sheet, schemas, "../../common/spec.schema.json");

describe("a client sheet", () => {
  it("is made into a schema as its page shows it", () => {
    const { schema, faults } = compile({ ...head, deliverables });
    expect(faults).toEqual([]);
    expect(schema).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      title: "Acme Television (unofficial)",
      properties: { deliverables: { required: ["programme", "stills"] } },
    });
    expect(JSON.stringify(schema)).toContain('"section":"7.1"');
  });

  it.each([
    [
      "a key that no spec has",
      { video: { widht: 1920 } },
      '/deliverables/programme/video/widht A spec has no key "widht" here; did you mean "width"?',
    ],
    [
      "a source that is not listed",
      { video: { source: "tech-spek", width: 1920 } },
      '/deliverables/programme/video The figure names the source "tech-spek", which "sources" does not list; did you mean "tech-spec"?',
    ],
    [
      "a figure without a source",
      { source: undefined },
      '/deliverables/programme/type The figure has no source: write "source" here or around it',
    ],
  ])("is refused with %s", (_, part, told) => {
    const programme = { ...deliverables.programme, video: undefined, ...part };
    if (!programme.video) delete programme.video;
    const { faults } = compile({ ...head, deliverables: { programme } });
    expect(faults.map(({ pointer, message }) => `${pointer} ${message}`)).toContain(told);
  });

  it("is refused with a source that is less than medium sure, or that has no address", () => {
    const [source] = Object.values(head.sources) as object[];
    for (const worse of [
      { ...source, confidence: "low" },
      { ...source, address: "a book" },
    ]) {
      expect(compile({ ...head, sources: { "tech-spec": worse } }).faults).toHaveLength(1);
    }
  });
});
