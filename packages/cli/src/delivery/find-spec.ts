import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isSpecName } from "deliverables-core/spec-alone";
import { CannotRun } from "../cannot-run.js";
import { reasonOf } from "../reason-of.js";

/** The spec in the top level of a delivery folder; `giveIt` is how the command takes another one. */
export async function findSpec(folder: string, giveIt: "with --spec" | "by its path" = "with --spec"): Promise<string> {
  const names = await namesIn(folder);
  const specs = names.filter(isSpecName);
  const [spec, ...others] = specs;
  if (spec !== undefined && others.length === 0) return join(folder, spec);
  if (spec !== undefined)
    throw new CannotRun(`The folder ${folder} holds ${specs.length} specs (${list(specs)}): say which ${giveIt}.`);
  const near = names.find((name) => /delivery\.(jsonc?|ya?ml)(\.txt)?$/i.test(name) && !name.startsWith("._"));
  const hint = near ? `; if ${near} is the spec, give it ${giveIt}` : `; put it there, or give another file ${giveIt}`;
  throw new CannotRun(
    `The folder ${folder} holds no spec: it is called delivery.json or <name>.delivery.json (or .yaml)${hint}.`,
  );
}

/** The spec that a path means: itself, or the one in a folder. */
export async function specAt(path: string | undefined): Promise<string> {
  if (path === undefined) return await findSpec(".", "by its path");
  const isFolder = await stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
  return isFolder ? await findSpec(path, "by its path") : path;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    throw new CannotRun(`The folder ${folder} could not be listed: ${reasonOf(error)}.`);
  }
}

/** A folder full of specs must not fill the screen. */
function list(names: string[]): string {
  const most = 5;
  return names.length > most ? `${names.slice(0, most).join(", ")} and ${names.length - most} more` : names.join(", ");
}
