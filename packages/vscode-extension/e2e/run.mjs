// npm run e2e [-- --host floor|latest|all] [--only <part of a file's name>]
//
// Packs the extension, installs the package into a real workbench, and plays the scenarios of this folder in it.
// The last line is `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { hosts, hostsNamed } from "../workbench/hosts.mjs";

const here = fileURLToPath(new URL("../", import.meta.url));
const { values } = parseArgs({
  options: {
    host: { type: "string", default: "floor" },
    only: { type: "string", default: "" },
    packed: { type: "boolean", default: false },
  },
});

const kinds = hostsNamed(values.host);
if (!values.packed) run("npm", ["run", "--silent", "package"]);
rmSync(`${here}e2e/failures`, { recursive: true, force: true });
let passed = 0;
let failed = 0;
for (const kind of kinds) {
  console.log(`\n${hosts[kind]} (${kind})`);
  const results = `${here}node_modules/.vitest/e2e-${kind}.json`;
  rmSync(results, { force: true });
  const vitest = ["vitest", "run", "--config=e2e/vitest.config.ts", `--outputFile.json=${results}`, values.only];
  const { status } = spawnSync("npx", ["--no-install", ...vitest], {
    cwd: here,
    stdio: "inherit",
    env: { ...process.env, DELIVERABLES_HOST: kind },
  });
  const { numPassedTests, numFailedTests } = resultsOf(results, status);
  passed += numPassedTests;
  failed += numFailedTests;
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

/** A file that could not be loaded, or a server that did not start, is a failure without a test of its own. */
function resultsOf(path, status) {
  const results = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : { numPassedTests: 0, numFailedTests: 0 };
  if (status === 0 || results.numFailedTests > 0) return results;
  const told = { ...results, numFailedTests: 1 };
  writeFileSync(path, JSON.stringify(told));
  return told;
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: here, stdio: "inherit" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}.`);
}
