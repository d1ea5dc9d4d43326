// npm run e2e [-- --host floor|latest|all] [--only <part of a file's name>]
//
// Packs the extension, installs the package into a real workbench, and plays the scenarios of this folder in it.
// The last line is `N passed, N failed`.
import { spawn, spawnSync } from "node:child_process";
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
// Each has a server, a browser and folders of its own. One alone leaves a part of two cores idle while it waits for what is to show.
const results = await Promise.all(kinds.map(play));
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum("numPassedTests")} passed, ${sum("numFailedTests")} failed`);
if (sum("numFailedTests") > 0) process.exitCode = 1;

/** Plays the scenarios in one workbench. What it prints comes at its end where another is played beside it. */
async function play(kind) {
  const path = `${here}node_modules/.vitest/e2e-${kind}.json`;
  rmSync(path, { force: true });
  const vitest = ["vitest", "run", "--config=e2e/vitest.config.ts", `--outputFile.json=${path}`, values.only];
  const isAlone = kinds.length === 1;
  const child = spawn("npx", ["--no-install", ...vitest], {
    cwd: here,
    stdio: isAlone ? "inherit" : ["ignore", "pipe", "pipe"],
    env: { ...process.env, DELIVERABLES_HOST: kind },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text) => {
      printed += text;
    });
  const status = await new Promise((resolve) => child.once("close", resolve));
  console.log(`\n${hosts[kind]} (${kind})\n${printed}`);
  return resultsOf(path, status);
}

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
