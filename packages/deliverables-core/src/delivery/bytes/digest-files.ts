import type { FileEntry, Folder, OpenFile } from "../../folder/folder.js";
import { whileOpen } from "../../folder/while-open.js";
import type { Algorithm, Checksums } from "../../papers/checksums/algorithms.js";
import type { Delivery } from "../delivery.js";
import type { Progress } from "../gather-facts.js";
import { type ChecksumsWanted, checksumsWanted } from "./checksums-wanted.js";
import { waivedPaths } from "./waived-files.js";

/** Takes the SHA-256 of an open file, in lower-case hexadecimal digits. Rejects with `CannotOpen` when it cannot be read on. */
export type Digest = (file: OpenFile, signal?: AbortSignal, onBytes?: (bytes: number) => void) => Promise<string>;

/** Takes these checksums of an open file, and no others, in one read; otherwise as `Digest`. */
export type TakeChecksums = (
  file: OpenFile,
  algorithms: ReadonlySet<Algorithm>,
  signal?: AbortSignal,
  onBytes?: (bytes: number) => void,
) => Promise<Checksums>;

/** A host's ways to take checksums. */
export interface Hashing {
  /** Absent where it has none. */
  digest?: Digest | undefined;
  /** Without it, only the SHA-256 of a file can be compared. */
  checksums?: TakeChecksums | undefined;
}

/** What was taken: all checksums that were wanted of each file, and apart from them the SHA-256, or why none could be taken. */
export interface Taken {
  digests: Digests;
  checksums: ReadonlyMap<string, Checksums>;
}

/** The SHA-256 of each file of which it was wanted, and why a file could not be read, by its path. */
export type Digests = ReadonlyMap<string, string | { unread: string }>;

/** Files hashed at a time: enough to keep the threads of a host busy. */
const hashedAtOnce = 4;

/** The files of the inventory that a waiver is bound to: whether each is the one that the client accepted, only its bytes tell. */
export function boundByWaivers({ inventory, spec }: Delivery): FileEntry[] {
  const bound = spec.waivers?.filter(({ sha256 }) => sha256 !== undefined).map(waivedPaths) ?? [];
  return inventory.filter(({ path }) => bound.some((paths) => paths.has(path)));
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
 * come twice: with what is wanted of each. `sealed`: the SHA-256 of every other file too, but for those that the spec ignores.
 */
export function filesToHash(
  delivery: Delivery,
  { sealed }: { sealed: boolean },
): { toHash: FileEntry[]; wanted: ChecksumsWanted } {
  const wanted = new Map<string, ReadonlySet<Algorithm>>(checksumsWanted(delivery));
  const bySha256 = sealed
    ? delivery.inventory.flatMap(({ path }) => (delivery.ignored.has(path) ? [] : [path]))
    : [...boundByWaivers(delivery).map(({ path }) => path), ...maybeTheSame(delivery)];
  for (const path of bySha256) wanted.set(path, new Set([...(wanted.get(path) ?? []), "sha256"]));
  return { wanted, toHash: delivery.inventory.filter(({ path }) => wanted.has(path)) };
}

/** Takes what is wanted of files of the inventory, reading each once: their SHA-256 where nothing else is said. A host without a way of its own can take none. */
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
      const taken = await takeOf(entry, folder, hashing, wanted.get(entry.path) ?? sealOnly, signal, (bytes) => {
        progress.bytesDone += bytes;
        onProgress?.(progress);
      });
      if ("unread" in taken) digests.set(entry.path, taken);
      else {
        checksums.set(entry.path, taken);
        if (taken.sha256 !== undefined) digests.set(entry.path, taken.sha256);
      }
      progress.filesDone += 1;
    }
  };
  await Promise.all(Array.from({ length: hashedAtOnce }, hashOn));
  if (entries.length > 0) onProgress?.(progress);
  return { digests, checksums };
}

export interface HashingAbout {
  /** What is wanted of files, where it is not their SHA-256. */
  wanted?: ChecksumsWanted;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
}

const sealOnly: ReadonlySet<Algorithm> = new Set(["sha256"]);

async function takeOf(
  { path, barred }: FileEntry,
  folder: Folder,
  { digest, checksums }: Hashing,
  wanted: ReadonlySet<Algorithm>,
  signal: AbortSignal | undefined,
  onBytes: (bytes: number) => void,
): Promise<Checksums | { unread: string }> {
  if (barred !== undefined) return { unread: barred };
  const needsMore = [...wanted].some((algorithm) => algorithm !== "sha256");
  const take = needsMore ? checksums : undefined;
  if (!digest && !take) return { unread: "checksums cannot be taken here" };
  return whileOpen(folder, path, signal, async (file): Promise<Checksums | { unread: string }> => {
    if (take) return await take(file, wanted, signal, onBytes);
    if (!wanted.has("sha256")) return {};
    return digest ? { sha256: await digest(file, signal, onBytes) } : { unread: "checksums cannot be taken here" };
  });
}
