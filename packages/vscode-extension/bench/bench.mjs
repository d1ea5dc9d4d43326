// npm run bench [-- --host floor|latest] [--only keystroke]: how quick the extension is in a real workbench, beside what it has to reach.
// A miss is told and fails nothing: the machine may be a busy one.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { hosts, hostsNamed } from "../workbench/hosts.mjs";
import { runInHost } from "../workbench/run-in-host.mjs";
import { makeLongSpec, makeMediaFolder } from "./make-folders.mjs";

const { values } = parseArgs({ options: { host: { type: "string", default: "floor" }, only: { type: "string" } } });
const asked = (what) => (values.only ?? what) === what;
const [kind] = hostsNamed(values.host);
const home = mkdtempSync(join(tmpdir(), "deliverables-bench-"));
const example = (path) => fileURLToPath(new URL(`../../../examples/${path}`, import.meta.url));
const rows = [];

try {
  if (asked("activation")) await measureActivation();
  if (asked("keystroke")) await measureKeystroke();
  if (asked("probing")) await measureProbing();
  if (asked("one-change")) await measureOneChange();
} finally {
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`\nIn ${hosts[kind]}:`);
console.table(rows);

async function measureActivation() {
  const folder = join(home, "activation");
  makeLongSpec(folder, 2000);
  const own = await measure("activation", folder);
  rows.push(row("activation, our own time", own, 150));
}

async function measureKeystroke() {
  const folder = join(home, "keystroke");
  makeLongSpec(folder, 2000);
  const { lines, typed, hasty } = await measure("keystroke", folder);
  rows.push(row(`keystroke to diagnostics, spec of ${lines} lines (median)`, typed.median, 100));
  rows.push(row("of it, until VS Code tells of the edit (median)", typed.told));
  rows.push(row("of it, the judging (median)", typed.judged));
  rows.push(row("the same, the slowest of 20", typed.worst));
  rows.push(row("the same, each key at once upon the diagnostics before (median)", hasty.median));
}

async function measureProbing() {
  const folder = join(home, "probing");
  makeMediaFolder(folder, 1000);
  const { files, seconds, blocked, atRest } = await measure("probing", folder);
  rows.push(row(`longest block of the extension host, ${files} files in ${seconds.toFixed(1)} s`, blocked, 50));
  rows.push(row("the same at rest", atRest));
}

async function measureOneChange() {
  const folder = join(home, "one-change");
  makeMediaFolder(folder, 5000);
  const { files, told, changed } = await measure("one-change", folder, {
    DELIVERABLES_WRONG_FILE: example("dpp-episode-rejected/Stems/LFD1001A_DX.wav"),
    DELIVERABLES_RIGHT_FILE: example("dpp-episode/Stems/LFD1001A_DX.wav"),
  });
  rows.push(row(`one change among ${files} files, judged after VS Code tells of it (median)`, told.median, 500));
  rows.push(row("the same, the slowest of 6", told.worst));
  rows.push(row("the same, from the change itself (median)", changed.median));
}

function measure(what, folder, variables = {}) {
  console.log(`Measuring ${what} …`);
  return runInHost(kind, `bench/in-host/${what}.ts`, { folder, variables, withinSeconds: 300 });
}

function row(what, milliseconds, target) {
  const reached = target === undefined ? "" : `≤ ${target} ms: ${milliseconds <= target ? "met" : "MISSED"}`;
  return { what, ms: Number(milliseconds.toFixed(1)), target: reached };
}
