import { realpath, stat } from "node:fs/promises";
import { relative, sep } from "node:path";
import { isInside } from "deliverables-core/node/spec-files";
import { CannotRun } from "../cannot-run.js";
import { reasonOf } from "../reason-of.js";

/** The delivery folder with every link followed, so that "inside it" can be told. */
export async function deliveryRoot(folder: string): Promise<string> {
  if (folder === "") throw new CannotRun("The name of the delivery folder is empty.");
  let isFolder: boolean;
  try {
    isFolder = (await stat(folder)).isDirectory();
  } catch (error) {
    throw new CannotRun(`The folder ${folder} could not be opened: ${reasonOf(error)}.`);
  }
  if (!isFolder) throw new CannotRun(`${folder} is a file: give the delivery folder, and the spec with --spec.`);
  return await realpath(folder);
}

/** The path of a file inside a folder, with `/`, or undefined when it lies elsewhere. Both with every link followed. */
export function pathInside(root: string, file: string): string | undefined {
  return isInside(root, file) ? relative(root, file).split(sep).join("/") : undefined;
}
