// npm run test:host [-- --host floor|latest|all]: the Mocha suite of this folder, inside VS Code's extension host.
// The last line is `N passed, N failed`.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { hosts, hostsNamed } from "../workbench/hosts.mjs";
import { runInHost } from "../workbench/run-in-host.mjs";

const example = fileURLToPath(new URL("../../../examples/dpp-episode-rejected", import.meta.url));
const { values } = parseArgs({ options: { host: { type: "string", default: "floor" } } });

const results = fileURLToPath(new URL("../node_modules/.vitest/", import.meta.url));

const total = { numPassedTests: 0, numFailedTests: 0 };
const kinds = hostsNamed(values.host);
const told = await Promise.all(kinds.map(testsIn));
for (const [index, kind] of kinds.entries()) {
  console.log(`\n${hosts[kind]} (${kind}), inside the extension host`);
  for (const { title, fault } of told[index] ?? []) {
    console.log(`  ${fault ? "✗" : "✓"} ${title}${fault ? `\n${fault}` : ""}`);
    total[fault ? "numFailedTests" : "numPassedTests"] += 1;
  }
}
// In the form of the other tests' results, so that one sum can be made of all.
mkdirSync(results, { recursive: true });
writeFileSync(join(results, "in-host.json"), JSON.stringify(total));
console.log(`${total.numPassedTests} passed, ${total.numFailedTests} failed`);
if (total.numFailedTests > 0) process.exitCode = 1;

async function testsIn(kind) {
  const folder = mkdtempSync(join(tmpdir(), "delivery-"));
  cpSync(example, folder, { recursive: true });
  try {
    return await runInHost(kind, "in-host/suite.ts", { folder, withinSeconds: 180 });
  } catch (error) {
    return [{ title: "The suite runs to its end", fault: error.message }];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
