import { CannotOpen, type FileEntry, type Folder, type OpenFile } from "../folder/folder.js";
import type { Algorithm, Checksums } from "../papers/checksums/algorithms.js";
import { type ChecksumsWanted, checksumsWanted } from "./checksums-wanted.js";
import type { Delivery } from "./delivery.js";
import type { Progress } from "./gather-facts.js";

/** Takes the SHA-256 of an open file, in lower-case hexadecimal digits. Rejects with `CannotOpen` when it cannot be read on. */
export type Digest = (file: OpenFile, signal?: AbortSignal, onBytes?: (bytes: number) => void) => Promise<string>;

/** Takes several checksums of an open file in one read, its SHA-256 among them; otherwise as `Digest`. */
export type TakeChecksums = (
  file: OpenFile,
  algorithms: ReadonlySet<Algorithm>,
  signal?: AbortSignal,
  onBytes?: (bytes: number) => void,
) => Promise<Checksums & { sha256: string }>;

/** A host's ways to take checksums. */
export interface Hashing {
  /** Absent where it has none. */
  digest?: Digest | undefined;
  /** Without it, only the SHA-256 of a file can be compared. */
  checksums?: TakeChecksums | undefined;
}

/** What was taken: the SHA-256 of every file, and of some what else papers state of them. */
export interface Taken {
  digests: Digests;
  checksums: ReadonlyMap<string, Checksums>;
}

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
export function filesToHash(delivery: Delivery): { bound: FileEntry[]; wanted: ChecksumsWanted } {
  const wanted = checksumsWanted(delivery);
  const paths = new Set([...boundByWaivers(delivery).map(({ path }) => path), ...wanted.keys()]);
  for (const path of maybeTheSame(delivery)) paths.add(path);
  return { wanted, bound: delivery.inventory.filter(({ path }) => paths.has(path)) };
}

/** Takes the SHA-256 of files of the inventory, and what else is wanted of them, reading each once. A host without a way of its own can take none. */
export async function digestFiles(
  entries: readonly FileEntry[],
  folder: Folder,
  hashing: Hashing,
  { wanted = new Map(), signal, onProgress }: HashingAbout = {},
): Promise<Taken> {
  const digests = new Map<string, string | { unread: string }>();
  const checksums = new Map<string, Checksums>();
  const progress: Progress = { phase: "hashing", files: entries.length, filesDone: 0, bytes: 0, bytesDone: 0 };
  for (const { size } of entries) progress.bytes += size;
  let next = 0;
  const hashOn = async (): Promise<void> => {
    for (let entry = entries[next++]; entry; entry = entries[next++]) {
      signal?.throwIfAborted();
      progress.current = entry.path;
      onProgress?.(progress);
      const taken = await takeOf(entry, folder, hashing, wanted.get(entry.path), signal, (bytes) => {
        progress.bytesDone += bytes;
        onProgress?.(progress);
      });
      digests.set(entry.path, "unread" in taken ? taken : taken.sha256);
      if (!("unread" in taken)) checksums.set(entry.path, taken);
      progress.filesDone += 1;
    }
  };
  await Promise.all(Array.from({ length: hashedAtOnce }, hashOn));
  if (entries.length > 0) onProgress?.(progress);
  return { digests, checksums };
}

export interface HashingAbout {
  /** What is wanted of files beside their SHA-256. */
  wanted?: ChecksumsWanted;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
}

async function takeOf(
  { path, barred }: FileEntry,
  folder: Folder,
  { digest, checksums }: Hashing,
  wanted: ReadonlySet<Algorithm> | undefined,
  signal: AbortSignal | undefined,
  onBytes: (bytes: number) => void,
): Promise<(Checksums & { sha256: string }) | { unread: string }> {
  if (barred !== undefined) return { unread: barred };
  const needsMore = [...(wanted ?? [])].some((algorithm) => algorithm !== "sha256");
  const take = needsMore ? checksums : undefined;
  if (!digest && !take) return { unread: "checksums cannot be taken here" };
  let open: OpenFile | undefined;
  try {
    open = await folder.open(path);
    if (take && wanted) return await take(open, wanted, signal, onBytes);
    return digest ? { sha256: await digest(open, signal, onBytes) } : { unread: "checksums cannot be taken here" };
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof CannotOpen)) throw error;
    return { unread: error.message };
  } finally {
    await open?.close();
  }
}
