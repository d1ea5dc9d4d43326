import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clientConfidence } from "../client/client-requirements.js";
import { readSpec } from "../read-spec.js";
import { clientPathOf, isClientPath, whyNotClientPath } from "./client-file.js";
import { readClientFile } from "./read-client-file.js";

const read = (schema: unknown, path = "./own.schema.json") => readClientFile({ path, text: JSON.stringify(schema) });
const messages = async (schema: unknown, path?: string) =>
  (await read(schema, path)).faults.map(({ message }) => message);
const spec = (client: string, more: object = {}) =>
  JSON.stringify({
    client,
    production: { title: "The Long Field" },
    deliverables: { a: { type: "other", files: "a.txt" } },
    ...more,
  });

describe("the client that a spec names", () => {
  it("is a file where it looks like a path, and an id otherwise", () => {
    expect(["./a.client.jsonc", "../a.schema.json", "/a", "acme.json", "//x"].every(isClientPath)).toBe(true);
    expect(["dpp-as11-hd@1.1", "acme", "5.3.18"].some(isClientPath)).toBe(false);
    expect(clientPathOf(spec("./own.schema.json"))).toBe("./own.schema.json");
    expect(clientPathOf(spec("srf@V110"))).toBeUndefined();
    expect(clientPathOf("no spec {")).toBeUndefined();
  });

  it("is never an address, an absolute path or a file of another kind", () => {
    for (const path of [
      "https://a.example/a.schema.json",
      "file:///a.schema.json",
      "/a.schema.json",
      "..\\a.schema.json",
      "./a.txt.json",
    ])
      expect(whyNotClientPath(path), path).toBeDefined();
    expect(whyNotClientPath("../../shared/a.client.jsonc")).toBeUndefined();
  });
});

describe("a client schema of one's own", () => {
  it("judges a spec by its alternatives and conditions as a shipped one does", async () => {
    const title = {
      properties: { production: { properties: { title: { const: "Other", "x-takes": "the title of the house" } } } },
    };
    const own = await read({ title: "House", ...title });
    expect(own.faults).toEqual([]);
    const reading = readSpec(spec("./own.schema.json"), { own });
    expect(reading.faults.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "spec/client-requirement Title is The Long Field, House takes the title of the house",
    ]);
    expect(readSpec(spec("./other.schema.json"), { own }).faults.map(({ code }) => code)).toEqual(["spec/client-file"]);
  });

  it("keeps its patterns apart from one another, and from those of the vocabulary", async () => {
    const text = (pattern: string) => ({ pattern, "x-takes": pattern });
    const own = await read({
      allOf: [{ $ref: "common/spec.schema.json" }],
      properties: { production: { properties: { title: text("^The"), company: text("Films$") } } },
    });
    const production = { title: "The Long Field", company: "Hedgerow Films", frameRate: "25", duration: "00:48:30:00" };
    expect(readSpec(spec("./own.schema.json", { production }), { own }).faults).toEqual([]);
    const wrong = readSpec(spec("./own.schema.json", { production: { title: "A Field", company: "Hedgerow" } }), {
      own,
    });
    expect(wrong.faults.map(({ expected }) => expected)).toEqual(["^The", "Films$"]);
  });

  it("may come back to itself deeper in the spec, and not at the same place", async () => {
    const tree = {
      definitions: { part: { properties: { deliverables: { $ref: "#/definitions/part" } } } },
      $ref: "#/definitions/part",
    };
    expect(await messages(tree)).toEqual([]);
    for (const circle of [
      { $ref: "#" },
      { allOf: [{ anyOf: [{ $ref: "#" }] }] },
      { definitions: { a: { not: { $ref: "#/definitions/a" } } }, allOf: [{ $ref: "#/definitions/a" }] },
    ])
      expect(await messages(circle)).toEqual([expect.stringContaining("leads back to where it stands")]);
  });

  it("is refused with what would judge nothing and say nothing about it", async () => {
    const deliverables = (programme: object) => ({ properties: { deliverables: { properties: { programme } } } });
    const told: [schema: object, message: string][] = [
      [{ propertys: {} }, 'JSON Schema (draft-07) has no keyword "propertys"; did you mean "properties"?'],
      [deliverables({ requird: ["video"] }), 'has no keyword "requird"; did you mean "required"?'],
      [deliverables({ properties: { vidoe: {} } }), 'A spec has no key "vidoe" here; did you mean "video"?'],
      [{ allOf: [{ if: deliverables({ properties: { vidoe: {} } }) }] }, 'A spec has no key "vidoe" here'],
      [
        {
          definitions: { a: { properties: { widht: {} } } },
          ...deliverables({ properties: { video: { $ref: "#/definitions/a" } } }),
        },
        'A spec has no key "widht" here; did you mean "width"?',
      ],
      [{ properties: { prodution: {} } }, 'A spec has no key "prodution" here; did you mean "production"?'],
      [{ dependentRequired: { client: ["owner"] } }, 'has no keyword "dependentRequired"'],
      [{ $schema: "https://json-schema.org/draft/2020-12/schema" }, "a client schema is one of draft-07"],
      [{ properties: { client: { format: "uri" } } }, '"format" is not checked here'],
    ];
    for (const [schema, message] of told) expect(await messages(schema)).toEqual([expect.stringContaining(message)]);
    const own = deliverables({
      properties: {
        video: { properties: { width: { properties: { min: { minimum: 1920 } } }, height: { "x-takes": "any" } } },
        audio: { properties: { layout: { items: { properties: { channelOrder: { const: "L R" } } } } } },
        pages: { minimum: 1 },
      },
    });
    expect(await messages(own)).toEqual([]);
    const one = await read(own);
    expect(one.client && clientConfidence(one.client)).toBe("not stated");
  });

  it("is refused as a sheet where it has the form of none", async () => {
    for (const sheet of [
      { deliverables: [null] },
      { deliverables: { a: null } },
      { when: [null] },
      { sources: { a: null } },
      [],
    ])
      expect((await messages(sheet, "./own.client.jsonc")).length, JSON.stringify(sheet)).toBeGreaterThan(0);
  });

  it("ends with a verdict on any JSON, and on any spec", async () => {
    const key = fc.constantFrom(
      ...[
        "$ref",
        "$id",
        "allOf",
        "if",
        "then",
        "properties",
        "items",
        "pattern",
        "enum",
        "const",
        "required",
        "definitions",
      ],
      ...[
        "deliverables",
        "when",
        "sources",
        "type",
        "x-client",
        "x-asks",
        "alternatives",
        "anyOf",
        "title",
        "__proto__",
      ],
    );
    const leaf = fc.oneof(
      fc.constantFrom("#", "#/definitions/a", "(a+)+$", "http://a", "common/spec.schema.json", "media"),
      fc.jsonValue({ maxDepth: 1 }),
    );
    const { json } = fc.letrec<{ json: unknown }>((tie) => ({
      json: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie("json"), { maxLength: 3 }),
        fc.dictionary(key, tie("json"), { maxKeys: 4 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(json, fc.constantFrom("./own.schema.json", "./own.client.jsonc"), async (schema, path) => {
        const own = await read(schema, path);
        expect(own.client === undefined).toBe(own.faults.length > 0);
        expect(() => readSpec(spec(path), { own })).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
