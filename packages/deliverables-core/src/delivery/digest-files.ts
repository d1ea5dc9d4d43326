import { CannotOpen, type FileEntry, type Folder, type OpenFile } from "../folder/folder.js";
import type { Delivery } from "./delivery.js";
import { filesBeside } from "./files-beside.js";
import type { Progress } from "./gather-facts.js";

/** Takes the SHA-256 of an open file, in lower-case hexadecimal digits. Rejects with `CannotOpen` when it cannot be read on. */
export type Digest = (file: OpenFile, signal?: AbortSignal, onBytes?: (bytes: number) => void) => Promise<string>;

/** The SHA-256 of each file, or why it could not be taken, by its path. */
export type Digests = ReadonlyMap<string, string | { unread: string }>;

/** Files hashed at a time: enough to keep the threads of a host busy. */
const hashedAtOnce = 4;

/** The files of the inventory that a waiver is bound to: whether each is the one that the client accepted, only its bytes tell. */
export function boundByWaivers({ inventory, spec }: Delivery): FileEntry[] {
  const bound = new Set(
    spec.waivers?.flatMap(({ file, sha256 }) => (file !== undefined && sha256 !== undefined ? [file] : [])),
  );
  return inventory.filter(({ path }) => bound.has(path));
}

/** Pictures of which no two may be the same, where two have one size: only those can be. */
function maybeTheSame({ items }: Delivery): Set<string> {
  const paths = new Set<string>();
  for (const { asked, files } of items) {
    if (asked.type !== "image" || asked.duplicates === undefined) continue;
    const sizes = new Map<number, string>();
    for (const { path, size } of files) {
      const other = sizes.get(size);
      if (other === undefined) sizes.set(size, path);
      else for (const one of [other, path]) paths.add(one);
    }
  }
  return paths;
}

/**
 * The files whose checksum somebody has stated, in a waiver or in a paper that the spec compares with its medium, and pictures that may
 * come twice.
 */
export function filesToDigest(delivery: Delivery): FileEntry[] {
  const bound = new Set(boundByWaivers(delivery).map(({ path }) => path));
  for (const item of delivery.items) {
    const { asked } = item;
    if (asked.type !== "document" || asked.of === undefined) continue;
    if (!Object.values(asked.fields ?? {}).some(({ agrees }) => agrees === "sha256")) continue;
    for (const { other } of filesBeside(delivery, item, asked.of)) bound.add(other.path);
  }
  for (const path of maybeTheSame(delivery)) bound.add(path);
  return delivery.inventory.filter(({ path }) => bound.has(path));
}

/** Takes the SHA-256 of files of the inventory, each once. A host without a `digest` of its own can take none. */
export async function digestFiles(
  entries: readonly FileEntry[],
  folder: Folder,
  digest: Digest | undefined,
  signal?: AbortSignal,
  onProgress?: (progress: Progress) => void,
): Promise<Digests> {
  const digests = new Map<string, string | { unread: string }>();
  const progress: Progress = { phase: "hashing", files: entries.length, filesDone: 0, bytes: 0, bytesDone: 0 };
  for (const { size } of entries) progress.bytes += size;
  let next = 0;
  const hashOn = async (): Promise<void> => {
    for (let entry = entries[next++]; entry; entry = entries[next++]) {
      signal?.throwIfAborted();
      progress.current = entry.path;
      onProgress?.(progress);
      digests.set(
        entry.path,
        await digestOf(entry, folder, digest, signal, (bytes) => {
          progress.bytesDone += bytes;
          onProgress?.(progress);
        }),
      );
      progress.filesDone += 1;
    }
  };
  await Promise.all(Array.from({ length: hashedAtOnce }, hashOn));
  if (entries.length > 0) onProgress?.(progress);
  return digests;
}

async function digestOf(
  { path, barred }: FileEntry,
  folder: Folder,
  digest: Digest | undefined,
  signal: AbortSignal | undefined,
  onBytes: (bytes: number) => void,
): Promise<string | { unread: string }> {
  if (barred !== undefined) return { unread: barred };
  if (!digest) return { unread: "checksums cannot be taken here" };
  let open: OpenFile | undefined;
  try {
    open = await folder.open(path);
    return await digest(open, signal, onBytes);
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof CannotOpen)) throw error;
    return { unread: error.message };
  } finally {
    await open?.close();
  }
}
