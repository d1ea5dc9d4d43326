import { type MediaInfoContext, newContext } from "./mediainfo-context.js";
import { loadMediaInfo, type MediaInfoModule } from "./mediainfo-module.js";
import { type MemorySnapshot, takeSnapshot } from "./memory-snapshot.js";
import { readInMemory } from "./read-in-memory.js";

/** Gives every file a MediaInfo that no other file has touched. */
export interface CleanMediaInfo {
  begin(): Promise<MediaInfoContext>;
  /** To be called when a file ended otherwise than well: nothing of what it left is used again. */
  discard(): void;
}

/**
 * Restores a snapshot before each file, or, should that not work with this module, loads a new module for each.
 * Rejects when the module cannot be loaded. `warmUp` are small files that have MediaInfoLib build its tables once.
 */
export async function cleanMediaInfo(wasmPath: string, warmUp: readonly Uint8Array[]): Promise<CleanMediaInfo> {
  let prepared: Prepared | undefined = await prepare(wasmPath, warmUp);
  return {
    async begin() {
      if (prepared && prepared.module.HEAPU8.length > mostHeapBytes) prepared = undefined;
      prepared ??= await prepare(wasmPath, warmUp);
      if (!prepared.snapshot) return newContext(await loadMediaInfo(wasmPath));
      prepared.snapshot.restore();
      return newContext(prepared.module);
    },
    discard() {
      prepared = undefined;
    },
  };
}

/** A heap grows for one large frame and never shrinks. Otherwise a module serves for good: a new one costs 40 MB for a while. */
const mostHeapBytes = 128 * 2 ** 20;

interface Prepared {
  module: MediaInfoModule;
  /** Absent when the self-test found that restoring does not give what a new module gives. */
  snapshot?: MemorySnapshot;
}

async function prepare(wasmPath: string, warmUp: readonly Uint8Array[]): Promise<Prepared> {
  const module = await loadMediaInfo(wasmPath);
  const reports = warmUp.map((file) => report(module, file));
  const snapshot = takeSnapshot(module);
  return snapshot && passesSelfTest(module, snapshot, warmUp, reports[0]) ? { module, snapshot } : { module };
}

/** After all the others, the first file must read as it did in the new module, and no byte may be left over. */
function passesSelfTest(
  module: MediaInfoModule,
  snapshot: MemorySnapshot,
  warmUp: readonly Uint8Array[],
  first: string | undefined,
): boolean {
  for (const file of warmUp.toReversed()) {
    const again = report(module, file);
    snapshot.restore();
    if (!snapshot.holds()) return false;
    if (file === warmUp[0]) return again === first;
  }
  return false;
}

function report(module: MediaInfoModule, file: Uint8Array): string {
  const context = newContext(module);
  const { json } = readInMemory(context, file);
  context.release();
  return json;
}
