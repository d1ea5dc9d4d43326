// Writes what is derived from `schemas/`: the editors' entry schema, the TypeScript types of a spec, and the
// schemas in one file (the core has no disk to read them from; the build packs them into it); and, before that, the client schemas from their sheets.
// `--check` compares instead of writing.
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";
import { parse } from "jsonc-parser";
import { importSource } from "./import-source.mjs";
import { keep } from "./keep.mjs";

const schemasFolder = fileURLToPath(new URL("../../../schemas/", import.meta.url));
const sourceFolder = fileURLToPath(new URL("../src/spec/", import.meta.url));
const read = (path) => JSON.parse(readFileSync(join(schemasFolder, path), "utf8"));
const filesIn = (folder, ending) =>
  readdirSync(join(schemasFolder, folder), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name).split(sep).join("/"))
    .sort();
const schemasIn = (folder) => filesIn(folder, ".schema.json");

const { compileClientSheet } = await importSource("spec/client-sheet/compile-client-sheet.ts");
const vocabularySchemas = Object.fromEntries(schemasIn("common").map((path) => [path, read(path)]));
for (const path of filesIn("clients", ".client.jsonc")) {
  const sheet = parse(readFileSync(join(schemasFolder, path), "utf8"), [], { allowTrailingComma: true });
  const { schema, faults } = compileClientSheet(sheet, vocabularySchemas, "../../common/spec.schema.json");
  for (const { pointer, message } of faults) console.error(`${path} ${pointer}: ${message}`);
  if (faults.length > 0) process.exit(1);
  keep(join(schemasFolder, path.replace(/\.client\.jsonc$/, ".schema.json")), `${JSON.stringify(schema, null, 2)}\n`);
}

const clients = schemasIn("clients");
const entry = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Delivery spec",
  description: "Generated from the list of client schemas: the vocabulary, narrowed by the client that the spec names.",
  allOf: [
    { properties: { client: { enum: clients.map((path) => clientName(read(path))) } } },
    // Before the vocabulary: of two descriptions of one place, editors show the first.
    ...clients.map((path) => ({
      if: { required: ["client"], properties: { client: { const: clientName(read(path)) } } },
      // biome-ignore lint/suspicious/noThenProperty: "then" is JSON Schema's own word.
      then: { $ref: path },
    })),
    { $ref: "common/spec.schema.json" },
  ],
};
keep(join(schemasFolder, "delivery-spec.schema.json"), `${JSON.stringify(entry, null, 2)}\n`);

// What editors show over a client's figures is made for them; the program has its own words.
const all = Object.fromEntries([
  ...schemasIn("common").map((path) => [path, read(path)]),
  ...clients.map((path) => [path, withoutDescriptions(read(path))]),
]);
const notice = "// Generated from schemas/ by `npm run generate`. Do not edit.\n";
keep(join(sourceFolder, "schemas.generated.json"), `${JSON.stringify(all)}\n`);

const kinds = ["media", "image", "document", "cueSheet", "table", "other"];
const vocabulary = {
  title: "Vocabulary",
  description: "Everything a spec can say. Only the interfaces below are used.",
  type: "object",
  additionalProperties: false,
  properties: {
    spec: { $ref: "spec.schema.json" },
    ...Object.fromEntries(
      kinds.map((kind) => [kind, { $ref: `deliverable.schema.json#/definitions/${kind}Deliverable` }]),
    ),
  },
};
const types = await compile(vocabulary, "Vocabulary", {
  cwd: `${join(schemasFolder, "common")}/`,
  bannerComment: `${notice}\nimport type { Relation, Requirement } from "./requirement.js";`,
  additionalProperties: false,
  ignoreMinAndMaxItems: true,
  format: false,
});
keep(join(sourceFolder, "spec-types.generated.ts"), types);

function withoutDescriptions(node, isRoot = true) {
  if (Array.isArray(node)) return node.map((one) => withoutDescriptions(one, false));
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(
    ([key, value]) => isRoot || key !== "description" || typeof value !== "string",
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutDescriptions(value, false)]));
}

function clientName(schema) {
  return `${schema["x-client"].id}@${schema["x-client"].version}`;
}
