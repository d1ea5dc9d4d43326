import type { Stats } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { CannotOpen, type FileEntry } from "../folder/folder.js";
import { decodeName } from "./decode-name.js";
import { isInside } from "./is-inside.js";
import { systemSentence } from "./system-sentence.js";

/**
 * Every file below `root`, in no order. What is there but cannot be opened is listed with `barred`; what vanishes
 * while it is looked at is left out. Links to folders are not followed, so there is no way round in a circle.
 */
export async function* listFolder(root: string, signal?: AbortSignal): AsyncGenerator<FileEntry> {
  signal?.throwIfAborted();
  const realRoot = await resolveRoot(root);
  const folders: string[] = [""];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const names = await namesIn(realRoot, folder);
    if (!Array.isArray(names)) {
      if (folder === "") throw new CannotOpen(names.barred ?? "the folder is gone");
      if (names.barred) yield { path: folder, size: 0, barred: names.barred };
      continue;
    }
    for (let from = 0; from < names.length; from += atOnce) {
      signal?.throwIfAborted();
      const some = names.slice(from, from + atOnce);
      for (const found of await Promise.all(some.map((name) => look(realRoot, folder, name)))) {
        if (found === undefined) continue;
        if ("folder" in found) folders.push(found.folder);
        else yield found;
      }
    }
  }
}

/** One path below `root`, as the list would have it. A link to a folder is followed by neither. */
export async function findInside(root: string, path: string): Promise<FileEntry | "folder" | undefined> {
  const realRoot = await resolveRoot(root);
  const at = path.lastIndexOf("/");
  const [folder, name] = at < 0 ? ["", path] : [path.slice(0, at), path.slice(at + 1)];
  if (path.split("/").some((step) => step === "" || step === "." || step === "..")) return undefined;
  try {
    const inside = join(realRoot, folder);
    if ((await realpath(inside)) !== inside) return undefined;
  } catch (failure) {
    if (isGone(failure)) return undefined;
    return { path, size: 0, barred: systemSentence(failure) };
  }
  const found = await look(realRoot, folder, Buffer.from(name));
  return found && "folder" in found ? "folder" : found;
}

/** Files looked at together: node hands them to four threads, and a network drive answers them in one round. */
const atOnce = 64;

async function resolveRoot(root: string): Promise<string> {
  try {
    const real = await realpath(root);
    if ((await stat(real)).isDirectory()) return real;
  } catch (failure) {
    if (isGone(failure)) throw new CannotOpen("the folder does not exist", { cause: failure });
    throw new CannotOpen(`the folder cannot be read: ${systemSentence(failure)}`, { cause: failure });
  }
  throw new CannotOpen("it is a file, not a folder");
}

async function namesIn(realRoot: string, folder: string): Promise<Buffer[] | { barred?: string }> {
  try {
    return await readdir(join(realRoot, folder), { encoding: "buffer" });
  } catch (failure) {
    return isGone(failure) ? {} : { barred: `the folder cannot be read: ${systemSentence(failure)}` };
  }
}

async function look(
  realRoot: string,
  folder: string,
  nameBytes: Buffer,
): Promise<FileEntry | { folder: string } | undefined> {
  const { name, readable } = decodeName(nameBytes);
  const path = folder === "" ? name : `${folder}/${name}`;
  if (!readable) return { path, size: 0, barred: "its name is not UTF-8 text" };
  try {
    const facts = await lstat(join(realRoot, path));
    if (facts.isDirectory()) return { folder: path };
    return facts.isSymbolicLink() ? await lookBehindLink(realRoot, path) : entry(path, facts);
  } catch (failure) {
    return isGone(failure) ? undefined : { path, size: 0, barred: systemSentence(failure) };
  }
}

async function lookBehindLink(realRoot: string, path: string): Promise<FileEntry> {
  try {
    const real = await realpath(join(realRoot, path));
    const facts = await stat(real);
    if (real !== realRoot && !isInside(realRoot, real)) {
      return { path, size: 0, barred: "it is a link that leaves the delivery folder" };
    }
    if (facts.isDirectory()) return { path, size: 0, barred: "it is a link to another folder" };
    return { ...entry(path, facts), ...(facts.isFile() && { link: true }) };
  } catch (failure) {
    const barred = isGone(failure) ? "it is a link to something that is not there" : systemSentence(failure);
    return { path, size: 0, barred };
  }
}

function entry(path: string, facts: Stats): FileEntry {
  if (!facts.isFile()) return { path, size: 0, barred: "it is not a regular file" };
  // A program can set the time of the last writing back, as copying does; the time of the last change nobody can.
  const { size, mtimeMs, ctimeMs, nlink } = facts;
  return { path, size, modified: Math.max(mtimeMs, ctimeMs), written: mtimeMs, links: nlink };
}

function isGone(failure: unknown): boolean {
  return failure instanceof Error && "code" in failure && failure.code === "ENOENT";
}
