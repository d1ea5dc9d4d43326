import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { planItems } from "../delivery/plan-items.js";
import { clientName, clientSchemas } from "./client/client-schema.js";
import { figureKeywords } from "./client/client-source.js";
import { readSpec } from "./read-spec.js";
import { schemas } from "./schemas.js";

const schemasFolder = fileURLToPath(new URL("../../../../schemas/", import.meta.url));
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Parts of one figure, which share its source: `{ "min": … }`, the entries of a list, the branches of a choice. */
const partsOfFigure = ["min", "max", "target", "tolerance"];

/** The places of a client schema that ask for something without saying where the client wrote it. */
function unsourced(node: Record<string, unknown>, place: string, inherited: unknown): string[] {
  const source = node["x-source"] ?? inherited;
  const isFigure = [...figureKeywords, "not"].some((keyword) => keyword in node);
  return [
    ...(isFigure && !source ? [place] : []),
    ...Object.entries((node.properties ?? {}) as Record<string, Record<string, unknown>>).flatMap(([key, inner]) =>
      unsourced(inner, `${place}/${key}`, partsOfFigure.includes(key) ? source : undefined),
    ),
    ...[node.anyOf ?? [], node.allOf ?? [], node.items ?? []]
      .flat()
      .filter(isObject)
      .flatMap((inner) => branchesOf(inner).flatMap((branch) => unsourced(branch, place, source))),
  ];
}

/** What a condition asks for; what it depends on is no figure. */
function branchesOf(inner: Record<string, unknown>): Record<string, unknown>[] {
  return "if" in inner ? [inner.then, inner.else].filter(isObject) : [inner];
}

function sourcesIn(node: unknown): unknown[] {
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => [...(key === "x-source" ? [value] : []), ...sourcesIn(value)]);
}

describe("every schema that is shipped", () => {
  it("is a JSON Schema of draft-07", () => {
    const ajv = new Ajv({ strict: false });
    for (const [path, schema] of Object.entries(schemas))
      expect([path, ajv.validateSchema(schema)]).toEqual([path, true]);
  });
});

describe("a client schema that is shipped", () => {
  it.each(clientSchemas)("$title names the client's document behind every figure", ({ path }) => {
    const { allOf = [], ...schema } = schemas[path] as { allOf?: Record<string, unknown>[] };
    const places = [schema, ...allOf.flatMap(branchesOf)].flatMap((whole) => {
      const { deliverables, ...around } =
        (whole as { properties?: Record<string, Record<string, unknown>> }).properties ?? {};
      const parts = { ...around, ...(deliverables?.properties as Record<string, Record<string, unknown>>) };
      return Object.entries(parts).flatMap(([name, node]) => unsourced(node, `/${name}`, undefined));
    });
    expect(places).toEqual([]);
  });

  it("is caught with a figure that has no source", () => {
    const figure = {
      "x-source": {},
      properties: { width: { const: 1920 }, height: { minimum: 1080, "x-source": {} } },
    };
    expect(unsourced({ properties: { video: figure } }, "/deliverables/programme", undefined)).toEqual([
      "/deliverables/programme/video/width",
    ]);
    const choice = { anyOf: [{ title: "HD", properties: { width: { enum: [1920] } } }] };
    expect(unsourced(choice, "/deliverables/programme", {})).toEqual(["/deliverables/programme/width"]);
  });

  it.each(clientSchemas)(
    "$title rests on documents that were read, with high or medium confidence",
    ({ path, template }) => {
      const sources = sourcesIn(schemas[path]);
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) {
        // A template is nobody's: it rests on nothing but itself.
        if (template) expect(source).toMatchObject({ document: expect.stringContaining("template") });
        else
          expect(source).toMatchObject({
            document: expect.any(String),
            address: expect.stringMatching(/^https:/),
            retrieved: expect.stringMatching(/^\d{4}-\d{2}$/),
            confidence: expect.stringMatching(/^(high|medium)$/),
          });
      }
    },
  );

  it.each(clientSchemas)("$title says what it leaves out, and whose word counts", ({ path, coverage, disclaimer }) => {
    expect(coverage).toContain("Not covered: ");
    const whose = /^Unofficial, not affiliated with .*The client's current document prevails\.$|^A template of our own/;
    expect(disclaimer).toMatch(whose);
    expect(JSON.stringify(schemas[path])).not.toMatch(/compliant|approved|PSE passed/i);
  });
});

describe("the examples of a client schema", () => {
  for (const client of clientSchemas) {
    const folder = join(schemasFolder, dirname(client.path), "examples");
    const specs = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
    const ours = specs.filter(({ text }) => text.includes(`"client": "${clientName(client)}"`));

    it.each(ours)(`${clientName(client)} $name is told exactly what its comments say`, ({ text }) => {
      const reading = readSpec(text);
      const told = [...planItems(reading).faults, ...(reading.advice ?? [])];
      expect(inOrder(told.map(({ message, requirement: { range } }) => ({ line: range.start.line, message })))).toEqual(
        inOrder(expectedIn(text)),
      );
    });

    it(`${clientName(client)} shows a spec that it takes, and one that it does not`, () => {
      const findings = ours.map(({ text }) => expectedIn(text).length);
      expect(findings).toContain(0);
      expect(findings.some((count) => count > 0)).toBe(true);
    });
  }
});

/** `// finds: …` behind a line of a spec: what is told of that line. */
function expectedIn(text: string) {
  return text.split("\n").flatMap((line, index) => {
    const [, ...messages] = line.split("// finds: ");
    return messages.map((message) => ({ line: index + 1, message: message.trim() }));
  });
}

function inOrder(told: { line: number; message: string }[]) {
  return told.map(({ line, message }) => `${line} ${message}`).sort();
}
