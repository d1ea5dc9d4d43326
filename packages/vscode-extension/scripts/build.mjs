// Bundles the extension for VS Code's Node host, and lays the schemas beside it for `jsonValidation`.
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { thirdPartyNotices } from "../../deliverables-core/scripts/third-party-notices.mjs";

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

rmSync(here("dist"), { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: here(""),
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
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});
cpSync(here("../../schemas"), here("dist/schemas"), { recursive: true });
writeFileSync(here("dist/THIRD-PARTY-NOTICES.txt"), thirdPartyNotices(Object.keys(metafile.inputs), here("")));
