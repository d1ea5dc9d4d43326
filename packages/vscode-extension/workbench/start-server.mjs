import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hostProgram } from "./hosts.mjs";
import { quietSettings } from "./settings.mjs";

const keeper = fileURLToPath(new URL("keeper.mjs", import.meta.url));
const startsWithinSeconds = 60;
const installsWithinSeconds = 60;

/**
 * Starts VS Code's server on a free port of this machine, with folders of its own for everything that it writes.
 * `vsix` is installed first. With `trusting: false` the workbench asks about trust, as a desktop VS Code does.
 * `variables` are set in the environment of the server, and so of the extension host.
 */
export async function startServer(kind, { vsix, settings = {}, trusting = true, variables = {} } = {}) {
  const { node, entry } = hostProgram(kind);
  // A short path: sockets are made in it, and their names may have 107 characters.
  const home = mkdtempSync(join(tmpdir(), "vsc-"));
  mkdirSync(join(home, "data/User"), { recursive: true });
  writeFileSync(join(home, "data/User/settings.json"), JSON.stringify({ ...quietSettings, ...settings }));
  writeFileSync(join(home, "config.yaml"), "auth: none\n");
  const folders = [
    `--config=${home}/config.yaml`,
    `--user-data-dir=${home}/data`,
    `--extensions-dir=${home}/extensions`,
  ];
  const env = { ...environment(home), ...variables };
  if (vsix) install(node, [entry, ...folders, "--install-extension", vsix], env);

  const quiet = ["--disable-telemetry", "--disable-update-check", "--disable-getting-started-override"];
  const trust = trusting ? ["--disable-workspace-trust"] : [];
  const args = [keeper, node, entry, ...folders, ...quiet, ...trust, "--auth=none", "--bind-addr=127.0.0.1:0"];
  const server = spawn(process.execPath, args, { env, stdio: ["pipe", "pipe", "pipe"] });
  const gone = new Promise((resolve) => server.once("exit", resolve));
  const stop = async () => {
    server.stdin.end();
    await gone;
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    return { kind, url: await addressOf(server), home, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Nothing of this machine's own settings reaches the server, and nothing of the server's stays on this machine. */
function environment(home) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|CODE_SERVER_|XDG_|VITEST|NODE_OPTIONS$|NODE_ENV$|PORT$|PASSWORD$)/.test(name),
  );
  const own = {
    HOME: home,
    TMPDIR: home,
    XDG_RUNTIME_DIR: home,
    XDG_CONFIG_HOME: `${home}/xdg`,
    XDG_DATA_HOME: `${home}/xdg`,
  };
  return { ...Object.fromEntries(inherited), ...own };
}

function install(node, args, env) {
  const result = spawnSync(node, args, { env, encoding: "utf8", timeout: installsWithinSeconds * 1000 });
  if (result.status !== 0) throw new Error(`The extension could not be installed: ${result.stdout}${result.stderr}`);
}

function addressOf(server) {
  return new Promise((resolve, reject) => {
    let log = "";
    const late = setTimeout(
      () => reject(new Error(`The server did not start within ${startsWithinSeconds} s:\n${log}`)),
      startsWithinSeconds * 1000,
    );
    const listen = (chunk) => {
      log += chunk;
      const address = /HTTP server listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(log)?.[1];
      if (!address) return;
      clearTimeout(late);
      // The pipes must be read to the end, or the server would wait for somebody to do so.
      for (const stream of [server.stdout, server.stderr]) stream.off("data", listen).resume();
      resolve(address);
    };
    for (const stream of [server.stdout, server.stderr]) stream.on("data", listen);
    server.once("exit", (code) => {
      clearTimeout(late);
      reject(new Error(`The server ended with ${code} before it listened:\n${log}`));
    });
  });
}
