import { isSpecName } from "deliverables-core";
import * as vscode from "vscode";

export const specGlob = "**/{delivery,*.delivery}.{json,yaml,yml}";
/** The configuration of a house, which holds for every spec below it. */
export const houseGlob = "**/.deliverablesrc.json";
/** More specs than one workspace has; a backup drive with thousands is looked at no further. */
export const mostSpecs = 200;

export function isSpec(uri: vscode.Uri): boolean {
  return isSpecName(uri.path.slice(uri.path.lastIndexOf("/") + 1));
}

/** The specs of the workspace, in the order of their addresses. */
export async function findSpecs(): Promise<vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(specGlob, "**/{node_modules,.git}/**", mostSpecs);
  return found.filter(isSpec).sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
}
