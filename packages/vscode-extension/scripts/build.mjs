// Bundles the extension for VS Code's Node host, and lays the schemas beside it for `jsonValidation`.
import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

rmSync(here("dist"), { recursive: true, force: true });
await build({
  entryPoints: [here("src/activate.ts")],
  outfile: here("dist/activate.cjs"),
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  external: ["vscode"],
  // jsonc-parser's UMD build cannot be bundled.
  mainFields: ["module", "main"],
  minify: true,
  logLevel: "warning",
});
cpSync(here("../../schemas"), here("dist/schemas"), { recursive: true });
