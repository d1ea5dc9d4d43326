import { CannotOpen, clientName, clientSchemas, starterSpec } from "deliverables-core";
import { nodeFolder } from "deliverables-core/node";
import type { Questions } from "./questions.js";

/** Of a folder with more files than this, the first spec is written from these. */
const mostPaths = 5000;

/** A first spec for a folder: what the client fixes, and what lies there already. */
export async function writeStarter({ root, client, title }: Questions["starter"]): Promise<string> {
  const schema = clientSchemas.find((one) => clientName(one) === client);
  const folderPaths = root === undefined ? [] : await pathsIn(root);
  return starterSpec({ ...(schema && { client: schema }), title, folderPaths });
}

async function pathsIn(root: string): Promise<string[]> {
  const paths: string[] = [];
  try {
    for await (const { path, barred } of nodeFolder(root).list()) {
      if (barred === undefined) paths.push(path);
      if (paths.length === mostPaths) break;
    }
  } catch (failure) {
    // A folder that cannot be listed gives a spec without its files; the check says why.
    if (!(failure instanceof CannotOpen)) throw failure;
  }
  return paths.sort();
}
