import { fileURLToPath } from "node:url";
import { startServer } from "../workbench/start-server.mjs";

const vsix = fileURLToPath(new URL("../deliverables-vscode.vsix", import.meta.url));

/** One server for all the scenarios, with the extension installed from its package as a user would. */
export async function setup(project) {
  const { kind, url, stop } = await startServer(process.env.DELIVERABLES_HOST ?? "floor", { vsix });
  project.provide("server", { kind, url });
  return stop;
}
