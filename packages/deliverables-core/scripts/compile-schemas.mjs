// Compiles the schemas ahead, so that no program waits for Ajv to do it: a third of a second for the vocabulary,
// a tenth for a client. Part of the build; what it writes is not kept in the repository.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { importSource } from "./import-source.mjs";
import { plainSchemas } from "./plain-schemas.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const schemas = JSON.parse(readFileSync(join(here, "../src/spec/schemas.generated.json"), "utf8"));
const { ajvOptions } = await importSource("spec/ajv-options.ts");
const vocabularyPath = "common/spec.schema.json";
const pathsIn = (folder) => Object.keys(schemas).filter((path) => path.startsWith(folder));

const common = Object.fromEntries(pathsIn("common/").map((path) => [path, schemas[path]]));
// A program asks for one client, and for the vocabulary's code where something is wrong. Most starts need none of it: so it is
// kept as text.
const code = {};
for (const path of [vocabularyPath, "common/house.schema.json"]) code[path] = await compile(common, path);
for (const path of pathsIn("clients/"))
  code[path] = await compile({ [path]: schemas[path], [vocabularyPath]: {} }, path);
keepTable(
  "schema-validators",
  "By the schema's path below schemas/: code that sets `made.validate`.",
  "validatorCode: Readonly<Record<string, string>>",
  code,
);

// What tells that nothing is wrong, `surelyTakes`, goes by the schemas without their words.
const judged = [vocabularyPath, ...pathsIn("clients/")];
keepTable(
  "plain-schemas",
  "What of a schema takes or refuses, by its path below schemas/, as JSON.",
  "plainSchemas: Readonly<Record<string, string>>",
  Object.fromEntries(judged.map((path) => [path, JSON.stringify(plainSchemas(schemas, path))])),
);

// So are the schemas themselves: who judges a spec asks for one where something is wrong.
keepTable(
  "schema-texts",
  "Every schema by its path below schemas/, as JSON.",
  "schemaTexts: Readonly<Record<string, string>>",
  Object.fromEntries(Object.entries(schemas).map(([path, one]) => [path, JSON.stringify(one)])),
);

const heads = pathsIn("clients/").map((path) => ({ path, ...schemas[path]["x-client"] }));
keep(
  "client-heads",
  `import type { ClientSchema } from "./client/client-schema.js";\n
/** What each client schema says of itself, so that for a list of them none is read. */\nexport const clientHeads: readonly ClientSchema[] = ${JSON.stringify(heads)};\n`,
);

/** Every client schema begins with the vocabulary, which a spec has passed before its client is asked: of that, nothing is in `all`. */
async function compile(all, asked) {
  const ajv = new Ajv({ ...ajvOptions, code: { source: true, esm: true } });
  for (const [path, schema] of Object.entries(all)) ajv.addSchema(schema, path);
  // Ajv asks for its own helpers by `require`, which a module does not have: esbuild lays them in.
  const { outputFiles } = await build({
    stdin: { contents: standalone.default(ajv, { validate: asked }), resolveDir: here },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    globalName: "made",
  });
  return outputFiles[0].text;
}

function keepTable(name, comment, typed, table) {
  keep(name, `/** ${comment} */\nexport const ${typed} = ${JSON.stringify(table)};\n`);
}

function keep(name, code) {
  const notice = "// Compiled from schemas/ by the build. Do not edit.\n";
  writeFileSync(join(here, `../src/spec/${name}.generated.ts`), notice + code);
}
