import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { schemas } from "../schemas.js";
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

  it("may ask for more in one case of the whole spec, told by a variable", () => {
    const live = {
      source: "tech-spec",
      if: { variables: { kind: "live" } },
      // biome-ignore lint/suspicious/noThenProperty: "then" is JSON Schema's own word.
      then: { deliverables: { programme: { loudness: { truePeak: { max: -3 } } } } },
      else: { deliverables: { "qc-report": { type: "document" } } },
    };
    const { schema, faults } = compile({ ...head, deliverables, when: [live] });
    expect(faults).toEqual([]);
    expect(schema.allOf).toMatchObject([
      {
        if: { required: ["variables"], properties: { variables: { required: ["kind"] } } },
        // biome-ignore lint/suspicious/noThenProperty: "then" is JSON Schema's own word.
        then: { properties: { deliverables: { properties: { programme: { required: ["loudness"] } } } } },
      },
      {
        if: { required: ["variables"], properties: { variables: { properties: { kind: { const: "live" } } } } },
        else: { properties: { deliverables: { required: ["qc-report"] } } },
      },
    ]);
    const unknown = { ...live, else: { deliverables: { progamme: { loudness: {} } } } };
    expect(compile({ ...head, deliverables, when: [unknown] }).faults).toEqual([
      { pointer: "/when/0/else/deliverables/progamme", message: '"progamme" is no deliverable of the sheet' },
    ]);
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
