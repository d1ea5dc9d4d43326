// Compiles the schemas ahead, so that no program waits at its start for Ajv to do it: a third of a second for the vocabulary,
// a tenth for a client. Part of the build; what it writes is not kept in the repository.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { importSource } from "./import-source.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const schemas = JSON.parse(readFileSync(join(here, "../src/spec/schemas.generated.json"), "utf8"));
const { ajvOptions } = await importSource("spec/ajv-options.ts");
const vocabularyPath = "common/spec.schema.json";
const pathsIn = (folder) => Object.keys(schemas).filter((path) => path.startsWith(folder));

const common = Object.fromEntries(pathsIn("common/").map((path) => [path, schemas[path]]));
const commonCode = await compile(common, [vocabularyPath, "common/house.schema.json"], { format: "esm" });
// What Ajv writes is JavaScript without types; who imports it gives it one.
keep("common-validators", `// @ts-nocheck\n${commonCode}`);

// A program asks for one client, and the code of all of them would be read at its every start: so it is kept as text.
const clients = {};
for (const path of pathsIn("clients/")) {
  // Every client schema begins with the vocabulary, which a spec has passed before its client is asked.
  const all = { [path]: schemas[path], [vocabularyPath]: {} };
  clients[path] = await compile(all, [path], { format: "iife", globalName: "client" });
}
keep(
  "client-validators",
  `/** By the schema's path below schemas/: code that sets \`client.validators\`. */\nexport const clientCode: Readonly<Record<string, string>> = ${JSON.stringify(clients)};\n`,
);

// So are the schemas themselves: who judges a spec asks for one where something is wrong.
const texts = Object.fromEntries(Object.entries(schemas).map(([path, one]) => [path, JSON.stringify(one)]));
keep(
  "schema-texts",
  `/** Every schema by its path below schemas/, as JSON. */\nexport const schemaTexts: Readonly<Record<string, string>> = ${JSON.stringify(texts)};\n`,
);

const heads = pathsIn("clients/").map((path) => ({ path, ...schemas[path]["x-client"] }));
keep(
  "client-heads",
  `import type { ClientSchema } from "./client-schema.js";\n
/** What each client schema says of itself, so that for a list of them none is read. */\nexport const clientHeads: readonly ClientSchema[] = ${JSON.stringify(heads)};\n`,
);

async function compile(all, asked, form) {
  const ajv = new Ajv({ ...ajvOptions, code: { source: true, esm: true } });
  for (const [path, schema] of Object.entries(all)) ajv.addSchema(schema, path);
  const code = standalone.default(ajv, Object.fromEntries(asked.map((path, index) => [`validate_${index}`, path])));
  const table = asked.map((path, index) => `${JSON.stringify(path)}: validate_${index}`).join(", ");
  // Ajv asks for its own helpers by `require`, which a module does not have: esbuild lays them in.
  const { outputFiles } = await build({
    stdin: { contents: `${code}\nexport const validators = { ${table} };\n`, resolveDir: here },
    bundle: true,
    minify: true,
    write: false,
    ...form,
  });
  return outputFiles[0].text;
}

function keep(name, code) {
  const notice = "// Compiled from schemas/ by the build. Do not edit.\n";
  writeFileSync(join(here, `../src/spec/${name}.generated.ts`), notice + code);
}
