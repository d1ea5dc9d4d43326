import { lstat, readFile, realpath, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import type { HouseFile } from "../house/read-house.js";
import { decodeSpec } from "../spec/text/decode-spec.js";
import { readOwnClient } from "./read-own-client.js";
import { systemSentence } from "./system-sentence.js";

export const houseFileName = ".deliverablesrc.json";

/** A configuration is a page; whatever is larger is none. */
const largestBytes = 2 ** 20;

/** Where a configuration lies, with every link of the spec's folder followed. */
export interface FoundHouse extends HouseFile {
  path: string;
}

/**
 * The configuration that holds for the specs in a folder: the nearest `.deliverablesrc.json`, from that folder upward. Looked
 * for no further than the top of a repository (the folder with `.git`), the user's home, and the disk that the spec lies on:
 * what lies above belongs to somebody else. A `.git` beside the spec came with the delivery, and has no say in how it is judged.
 */
export async function findHouse(specFolder: string, home = homedir()): Promise<FoundHouse | undefined> {
  const start = await realpath(specFolder).catch(() => undefined);
  if (start === undefined) return undefined;
  const disk = (await stat(start)).dev;
  const top = await realpath(home).catch(() => home);
  for (let folder = start; ; folder = dirname(folder)) {
    const path = join(folder, houseFileName);
    const isThere = await exists(path);
    if (isThere) return await readFound(path, relative(start, path).split(sep).join("/"));
    const isRepository = folder !== start && (await exists(join(folder, ".git")));
    const isTop = isRepository || folder === top || folder === dirname(folder);
    if (isTop || !(await isOnDisk(dirname(folder), disk))) return undefined;
  }
}

async function readFound(path: string, name: string): Promise<FoundHouse> {
  const content = await contentOf(path);
  return { path, name, content, own: "text" in content ? await readOwnClient(content.text, path) : undefined };
}

/** A link that leads nowhere is there, and cannot be read: leaving it out in silence would judge by less than the house asks. */
async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return code !== "ENOENT" && code !== "ENOTDIR" && code !== "EACCES";
  }
}

async function isOnDisk(folder: string, disk: number): Promise<boolean> {
  const status = await stat(folder).catch(() => undefined);
  return status?.dev === disk;
}

async function contentOf(path: string): Promise<HouseFile["content"]> {
  try {
    const status = await stat(path);
    if (!status.isFile()) return { unreadable: "is no file" };
    if (status.size > largestBytes) return { unreadable: `has ${status.size} bytes, and more than 1 MB is not read` };
    return decodeSpec(await readFile(path));
  } catch (error) {
    return { unreadable: `could not be read: ${systemSentence(error)}` };
  }
}
