// Builds everything and packs the extension into deliverables-vscode.vsix: only what .vscodeignore lets through, and no
// more than 8 MB, so that it installs in a moment on a hotel's network.
import { execFileSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createVSIX } from "@vscode/vsce";

const here = fileURLToPath(new URL("../", import.meta.url));
const project = fileURLToPath(new URL("../../../", import.meta.url));
const packagePath = `${here}deliverables-vscode.vsix`;
const mostBytes = 8 * 2 ** 20;

execFileSync("npm", ["run", "--silent", "build"], { cwd: project, stdio: "inherit" });
// VS Code shows pictures of a page only from the web, where the project has no address: so they are left out.
const readme = readFileSync(`${here}README.md`, "utf8").replace(/^!\[.*\]\(pictures\/.*\)\n+/gm, "");
writeFileSync(`${here}dist/README.md`, readme);
await createVSIX({
  cwd: here,
  packagePath,
  readmePath: "dist/README.md",
  // The bundle holds every package that it needs, so none is packed beside it.
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});

const { size } = statSync(packagePath);
const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(2)} MB`;
console.log(`${megabytes(size)} of the ${megabytes(mostBytes)} that it may have.`);
if (size > mostBytes) {
  console.error("The package is too large: look for what need not ship in the list above.");
  process.exitCode = 1;
}
