import type { FileEntry, Folder } from "../folder/folder.js";
import { type Digest, type Digests, digestFiles } from "./digest-files.js";

/** Checksums that were taken, for as long as the files are the same. */
export interface DigestStore {
  /** What is known of these files by now. */
  recall(entries: readonly FileEntry[]): Digests;
  /** Takes what is not known yet, and gives all. Rejects only when `signal` aborts. */
  take(entries: readonly FileEntry[], signal?: AbortSignal): Promise<Digests>;
}

export function createDigestStore(folder: Folder, digest: Digest | undefined): DigestStore {
  const kept = new Map<string, { size: number; modified: number | undefined; sha256: string }>();
  const recall = (entries: readonly FileEntry[]): Digests =>
    new Map(
      entries.flatMap(({ path, size, modified }) => {
        const one = kept.get(path);
        return one && one.size === size && one.modified === modified ? [[path, one.sha256] as const] : [];
      }),
    );
  return {
    recall,
    async take(entries, signal) {
      const known = recall(entries);
      const unknown = entries.filter(({ path }) => !known.has(path));
      const taken = await digestFiles(unknown, folder, digest, signal);
      for (const { path, size, modified } of unknown) {
        const sha256 = taken.get(path);
        // What could not be read now may be readable the next time.
        if (typeof sha256 === "string") kept.set(path, { size, modified, sha256 });
      }
      return new Map([...known, ...taken]);
    },
  };
}
