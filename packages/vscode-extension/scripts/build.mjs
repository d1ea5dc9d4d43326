// Bundles the extension: a small part for the editor's extension host, and the thread that reads and judges.
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { thirdPartyNotices } from "../../deliverables-core/scripts/third-party-notices.mjs";

const here = fileURLToPath(new URL("../", import.meta.url));
const dist = join(here, "dist");
const coreNode = dirname(fileURLToPath(import.meta.resolve("deliverables-core/node")));
const bundle = {
  absWorkingDir: here,
  bundle: true,
  platform: "node",
  target: "node20",
  // Every Node 20 knows \p{…}; esbuild would make such a pattern anew at each use, for releases that lack the newest scripts.
  supported: { "regexp-unicode-property-escapes": true },
  // jsonc-parser's UMD build cannot be bundled, and no "browser" build must be taken.
  mainFields: ["module", "main"],
  conditions: [],
  minify: !process.env.DELIVERABLES_READABLE,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
};

rmSync(dist, { recursive: true, force: true });
const editor = await build({
  ...bundle,
  entryPoints: ["src/activate.ts"],
  outfile: join(dist, "activate.cjs"),
  format: "cjs",
  external: ["vscode"],
});
const thread = await build({
  ...bundle,
  entryPoints: ["src/thread/judge-thread.ts"],
  outfile: join(dist, "judge-thread.mjs"),
  format: "esm",
  banner: {
    js: 'import{createRequire as $createRequire}from"node:module";const require=$createRequire(import.meta.url);',
  },
});

// The core's pool looks for its worker beside the bundle.
for (const name of readdirSync(coreNode).filter((name) => name.endsWith("-worker.js") || name.endsWith(".wasm")))
  copyFileSync(join(coreNode, name), join(dist, name));
// What VS Code completes and checks a house's configuration by.
const schema = "deliverablesrc.schema.json";
copyFileSync(fileURLToPath(new URL(`../../../schemas/${schema}`, import.meta.url)), join(dist, schema));
const inputs = [...new Set([editor, thread].flatMap(({ metafile }) => Object.keys(metafile.inputs)))];
const notices = [thirdPartyNotices(inputs, here), readFileSync(join(coreNode, "THIRD-PARTY-NOTICES.txt"), "utf8")];
writeFileSync(join(dist, "THIRD-PARTY-NOTICES.txt"), notices.join("\n"));
