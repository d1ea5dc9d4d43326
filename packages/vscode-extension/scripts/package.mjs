// Builds everything and packs the extension into deliverables-vscode.vsix: only what .vscodeignore lets through, and no
// more than 8 MB, so that it installs in a moment on a hotel's network.
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createVSIX } from "@vscode/vsce";

const here = fileURLToPath(new URL("../", import.meta.url));
const project = fileURLToPath(new URL("../../../", import.meta.url));
const packagePath = `${here}deliverables-vscode.vsix`;
const mostBytes = 8 * 2 ** 20;

execFileSync("npm", ["run", "--silent", "build"], { cwd: project, stdio: "inherit" });
await createVSIX({
  cwd: here,
  packagePath,
  // The bundle holds every package that it needs, so none is packed beside it.
  dependencies: false,
  // The project has no public address that links could be rewritten to.
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
