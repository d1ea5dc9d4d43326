// npm run test:host [-- --host floor|latest|all]: the Mocha suite of this folder, inside VS Code's extension host.
// The last line is `N passed, N failed`.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { hosts, hostsNamed } from "../workbench/hosts.mjs";
import { runInHost } from "../workbench/run-in-host.mjs";

const example = fileURLToPath(new URL("../../../examples/dpp-episode-rejected", import.meta.url));
const { values } = parseArgs({ options: { host: { type: "string", default: "floor" } } });

let passed = 0;
let failed = 0;
for (const kind of hostsNamed(values.host)) {
  console.log(`\n${hosts[kind]} (${kind}), inside the extension host`);
  for (const { title, fault } of await testsIn(kind)) {
    console.log(`  ${fault ? "✗" : "✓"} ${title}${fault ? `\n${fault}` : ""}`);
    if (fault) failed += 1;
    else passed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

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
