// Compiles the schemas ahead, so that no program waits at its start for Ajv to do it: a third of a second for the vocabulary,
// a tenth for a client. Part of the build; what it writes is not kept in the repository.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { importSource } from "./import-source.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const { schemas } = await importSource("spec/schemas.generated.ts");
const { ajvOptions } = await importSource("spec/ajv-options.ts");
const vocabularyPath = "common/spec.schema.json";
const pathsIn = (folder) => Object.keys(schemas).filter((path) => path.startsWith(folder));

const common = Object.fromEntries(pathsIn("common/").map((path) => [path, schemas[path]]));
await write("common-validators", common, [vocabularyPath, "common/house.schema.json"]);
// Every client schema begins with the vocabulary, which a spec has passed before its client is asked.
const clients = Object.fromEntries(pathsIn("clients/").map((path) => [path, schemas[path]]));
await write("client-validators", { ...clients, [vocabularyPath]: {} }, Object.keys(clients));

async function write(name, all, asked) {
  const ajv = new Ajv({ ...ajvOptions, code: { source: true, esm: true } });
  for (const [path, schema] of Object.entries(all)) ajv.addSchema(schema, path);
  const code = standalone.default(ajv, Object.fromEntries(asked.map((path, index) => [`validate_${index}`, path])));
  const table = asked.map((path, index) => `  ${JSON.stringify(path)}: validate_${index},\n`).join("");
  // Ajv asks for its own helpers by `require`, which a module does not have: esbuild lays them in.
  const { outputFiles } = await build({
    stdin: { contents: `${code}\nexport const validators = {\n${table}};\n`, resolveDir: here },
    bundle: true,
    format: "esm",
    minifyWhitespace: true,
    write: false,
  });
  const notice = "// Compiled from schemas/ by the build. Do not edit.\n// @ts-nocheck\n";
  writeFileSync(join(here, `../src/spec/${name}.generated.ts`), notice + outputFiles[0].text);
}
