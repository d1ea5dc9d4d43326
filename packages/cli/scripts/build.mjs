// Bundles the program into dist/: our code, the core and every package that they use, so that the npm package needs no other.
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { thirdPartyNotices } from "../../deliverables-core/scripts/third-party-notices.mjs";
import { loadedLater, textsBeside, withoutChildProcess } from "./light-start.mjs";

const here = fileURLToPath(new URL("../", import.meta.url));
const dist = join(here, "dist");
const coreNode = dirname(fileURLToPath(import.meta.resolve("deliverables-core/node")));

// Chunks carry a hash in their names, and those of the last build would stay for ever.
rmSync(dist, { recursive: true, force: true });
const bundle = {
  absWorkingDir: here,
  outdir: dist,
  bundle: true,
  // Every start reads it: a third less to read, with names and so what DEBUG prints as they were.
  minifyWhitespace: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // Every Node 20 knows \p{…}; esbuild would make such a pattern anew at each use, for releases that lack the newest scripts.
  supported: { "regexp-unicode-property-escapes": true },
  // jsonc-parser's CommonJS build cannot be bundled, and no "browser" build must be taken.
  mainFields: ["module", "main"],
  conditions: [],
  // Every chunk has it, and hardly any uses it: so it is made when it is used.
  banner: {
    js: 'import{createRequire as $createRequire}from"node:module";let $require;const require=(name)=>($require??=$createRequire(import.meta.url))(name);',
  },
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
};
// What starts, and what judges a spec alone, are a file each: the twenty chunks that they would share with the other commands
// take longer to find than to read.
const light = { deliverables: "src/main.ts", run: "src/run.ts", validate: "src/commands/validate.ts" };
const later = new Map();
const started = await build({
  ...bundle,
  entryPoints: light,
  plugins: [textsBeside(dist), withoutChildProcess, loadedLater(later)],
});
for (const name of Object.keys(light)) later.delete(name);
// A command's code is loaded when it is called. Chunks lie beside the entry, where the core's pool looks for its worker.
const loaded = await build({
  ...bundle,
  entryPoints: Object.fromEntries(later),
  splitting: true,
  plugins: [textsBeside(dist), withoutChildProcess],
});
const inputs = [...new Set([started, loaded].flatMap(({ metafile }) => Object.keys(metafile.inputs)))];

chmodSync(join(dist, "deliverables.js"), 0o755);
for (const name of readdirSync(coreNode).filter((name) => name.endsWith("-worker.js") || name.endsWith(".wasm")))
  copyFileSync(join(coreNode, name), join(dist, name));
// The worker and its wasm bring their own notices.
const notices = [thirdPartyNotices(inputs, here), readFileSync(join(coreNode, "THIRD-PARTY-NOTICES.txt"), "utf8")];
writeFileSync(join(dist, "THIRD-PARTY-NOTICES.txt"), notices.join("\n"));
