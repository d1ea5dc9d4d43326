import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../../", import.meta.url));

/** The workbenches that the extension is tried in. `floor` is what `engines.vscode` in package.json promises. */
export const hosts = { floor: "VS Code 1.100.3", latest: "VS Code 1.139.1" };

/** The folders of the hosts that `--host floor|latest|all` names, installed first where they are absent. */
export function hostsNamed(name = "floor") {
  const kinds = name === "all" ? Object.keys(hosts) : [name];
  for (const kind of kinds) if (!(kind in hosts)) throw new Error(`--host takes floor, latest or all, not ${kind}.`);
  const installer = fileURLToPath(new URL("../scripts/install-host.sh", import.meta.url));
  const { status } = spawnSync(installer, [name], { stdio: "inherit" });
  if (status !== 0) throw new Error("The workbench could not be installed; what went wrong stands above.");
  return kinds;
}

/** The program that is VS Code's server, and the Node that it runs on. */
export function hostProgram(kind) {
  const folder = join(process.env.DELIVERABLES_VSCODE_HOST ?? join(project, ".cache/vscode-host"), kind);
  return { node: join(folder, "node"), entry: join(folder, "node_modules/code-server/out/node/entry.js") };
}

/** Chromium is Debian's, or the one that CHROMIUM names. */
export const chromiumPath = process.env.CHROMIUM ?? "/usr/bin/chromium";
