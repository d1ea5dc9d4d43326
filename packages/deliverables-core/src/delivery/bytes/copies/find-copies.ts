import { CannotOpen, type Folder, type OpenFile } from "../../../folder/folder.js";
import type { DeliveredFile } from "../../delivery.js";
import { outlineOf } from "./outline-of.js";
import { sameBytes } from "./same-bytes.js";

/** A file that holds the same bytes as one before it. */
export interface Copy {
  /** Path of the first that holds them. */
  of: string;
  /** As far as was looked, there are only zeros in both: silence. */
  isBlank: boolean;
}

/** By the path of each copy. */
export type Copies = ReadonlyMap<string, Copy>;

/**
 * Finds the copies among files of one size. Of each, a few places are read; only what is the same at all of them is read
 * through. A file that cannot be read is nobody's copy: that it cannot is told elsewhere. Rejects only when `signal` aborts.
 */
export async function findCopies(
  group: readonly DeliveredFile[],
  folder: Folder,
  signal?: AbortSignal,
): Promise<Copies> {
  const copies = new Map<string, Copy>();
  const originals = new Map<number, string[]>();
  for (const { path } of group) {
    signal?.throwIfAborted();
    const outline = await withFiles(folder, [path], ([file]) => file && outlineOf(file));
    if (outline === undefined) continue;
    const alike = originals.get(outline.number) ?? [];
    const original = await firstSame(path, alike, folder, signal);
    if (original !== undefined) copies.set(path, { of: original, isBlank: outline.isBlank });
    else originals.set(outline.number, [...alike, path]);
  }
  return copies;
}

async function firstSame(
  path: string,
  alike: readonly string[],
  folder: Folder,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  for (const other of alike) {
    const isSame = await withFiles(
      folder,
      [path, other],
      ([left, right]) => left && right && sameBytes(left, right, signal),
    );
    if (isSame) return other;
  }
  return undefined;
}

/** What `look` finds in open files; undefined when one cannot be opened or not be read on. */
async function withFiles<Found>(
  folder: Folder,
  paths: readonly string[],
  look: (files: OpenFile[]) => Promise<Found> | undefined,
): Promise<Found | undefined> {
  const files: OpenFile[] = [];
  try {
    for (const path of paths) files.push(await folder.open(path));
    return await look(files);
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
    return undefined;
  } finally {
    await Promise.all(files.map((file) => file.close()));
  }
}
