import type { Folder } from "../../../folder/folder.js";
import { whileOpen } from "../../../folder/while-open.js";
import type { DeliveredFile } from "../../delivery.js";
import { outlineOf } from "./outline-of.js";
import { sameBytes } from "./same-bytes.js";

/** A file that holds the same bytes as one before it. */
export interface Copy {
  /** Path of the first that holds them. */
  of: string;
  /** As far as was looked, there are only zeros in both: silence. */
  isBlank: boolean;
  /** Not all its bytes are the same: its picture is, and one of the two is to be without text. */
  isPictureOnly?: true;
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
    const outline = await whileOpen(folder, path, signal, outlineOf);
    if ("unread" in outline) continue;
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
    const isSame = await whileOpen(folder, path, signal, (left) =>
      whileOpen(folder, other, signal, (right) => sameBytes(left, right, signal)),
    );
    if (isSame === true) return other;
  }
  return undefined;
}
