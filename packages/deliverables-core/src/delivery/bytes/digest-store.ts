import type { FileEntry, Folder } from "../../folder/folder.js";
import type { Checksums } from "../../papers/checksums/algorithms.js";
import type { ChecksumsWanted } from "./checksums-wanted.js";
import { digestFiles, type Hashing, type Taken } from "./digest-files.js";

/** Checksums that were taken, for as long as the files are the same. */
export interface DigestStore {
  /** What is known of these files by now, as far as it is all that is wanted of them. */
  recall(entries: readonly FileEntry[], wanted: ChecksumsWanted): Taken;
  /** Takes what is not known yet, and gives all. Rejects only when `signal` aborts. */
  take(entries: readonly FileEntry[], wanted: ChecksumsWanted, signal?: AbortSignal): Promise<Taken>;
}

interface Kept {
  size: number;
  modified: number | undefined;
  checksums: Checksums;
  /** What was wanted when it was taken: a host may be able to take less. */
  wanted: ReadonlySet<string>;
}

export function createDigestStore(folder: Folder, hashing: Hashing): DigestStore {
  const kept = new Map<string, Kept>();
  const recall = (entries: readonly FileEntry[], wanted: ChecksumsWanted): Taken => {
    const known = entries.flatMap(({ path, size, modified }) => {
      const one = kept.get(path);
      const isSame = one && one.size === size && one.modified === modified;
      const isAll = isSame && [...(wanted.get(path) ?? [])].every((algorithm) => one.wanted.has(algorithm));
      return isAll ? [{ path, ...one }] : [];
    });
    return {
      digests: new Map(
        known.flatMap(({ path, checksums: { sha256 } }) => (sha256 === undefined ? [] : [[path, sha256] as const])),
      ),
      checksums: new Map(known.map(({ path, checksums }) => [path, checksums])),
    };
  };
  return {
    recall,
    async take(entries, wanted, signal) {
      const known = recall(entries, wanted);
      const unknown = entries.filter(({ path }) => !known.checksums.has(path));
      const taken = await digestFiles(unknown, folder, hashing, { wanted, signal });
      for (const { path, size, modified } of unknown) {
        const checksums = taken.checksums.get(path);
        // What could not be read now may be readable the next time.
        if (!checksums) continue;
        kept.set(path, { size, modified, checksums, wanted: new Set(wanted.get(path)) });
      }
      return {
        digests: new Map([...known.digests, ...taken.digests]),
        checksums: new Map([...known.checksums, ...taken.checksums]),
      };
    },
  };
}
