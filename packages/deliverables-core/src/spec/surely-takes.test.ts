import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ajvOptions } from "./ajv-options.js";
import { plainSchemas } from "./plain-schemas.generated.js";
import { schemas } from "./schemas.js";
import { surelyTakes } from "./surely-takes.js";
import { readJsonText } from "./text/json-text.js";

const vocabulary = "common/spec.schema.json";
const schemasFolder = fileURLToPath(new URL("../../../../schemas/", import.meta.url));
const examplesFolder = fileURLToPath(new URL("../../../../examples/", import.meta.url));
const specs = [schemasFolder, examplesFolder].flatMap(specsBelow);

function specsBelow(folder: string): unknown[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("delivery.json"))
    .map((path) => readJsonText(readFileSync(join(folder, path), "utf8")).value);
}

/** As the build compiles them: a client's without the vocabulary with which it begins. */
function ajvFor(path: string) {
  const ajv = new Ajv(ajvOptions);
  if (path.startsWith("clients/")) ajv.addSchema({}, vocabulary);
  for (const [name, schema] of Object.entries(schemas))
    if (name === path || (name.startsWith("common/") && path.startsWith("common/"))) ajv.addSchema(schema, name);
  return ajv.getSchema(path) as (value: unknown) => boolean;
}

const quickly = (path: string) => {
  const parsed = JSON.parse(plainSchemas[path] ?? "{}");
  return (value: unknown) => surelyTakes(parsed, path, value);
};

/** A spec in which one value, anywhere, is another, or is gone, or has a key more. */
const changedSpecs = fc
  .tuple(fc.constantFrom(...specs), fc.nat(), fc.constantFrom("other", "gone", "more" as const), fc.jsonValue())
  .map(([spec, at, how, value]) => {
    const copy = structuredClone(spec);
    const places = placesIn(copy);
    const place = places[at % places.length];
    if (!place) return copy;
    const { node, key } = place;
    if (how === "other") node[key] = value;
    else if (how === "gone") Array.isArray(node) ? node.splice(Number(key), 1) : delete node[key];
    else if (typeof node[key] === "object" && node[key] !== null) (node[key] as Record<string, unknown>).more = value;
    return copy;
  });

function placesIn(node: unknown): { node: Record<string, unknown>; key: string }[] {
  if (typeof node !== "object" || node === null) return [];
  const inner = node as Record<string, unknown>;
  return Object.keys(inner).flatMap((key) => [{ node: inner, key }, ...placesIn(inner[key])]);
}

describe("what is surely taken", () => {
  const paths = Object.keys(plainSchemas);

  it.each(paths)("%s: is what Ajv takes, of every spec here and of every one with a change in it", (path) => {
    const [ajv, quick] = [ajvFor(path), quickly(path)];
    for (const spec of specs) expect(quick(spec)).toBe(ajv(spec));
    fc.assert(
      fc.property(changedSpecs, (spec) => {
        if (quick(spec)) expect(ajv(spec)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("is nothing by a keyword that is not known here, wherever it stands", () => {
    const schemas = { whole: { properties: { title: { not: { format: "date" } } } } };
    expect(surelyTakes(schemas, "whole", { title: "Seed" })).toBe(false);
    expect(surelyTakes(schemas, "whole", { name: "Seed" })).toBe(true);
  });
});
