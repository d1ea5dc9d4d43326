import type { MediaInfoModule } from "./mediainfo-module.js";

/** The memory of a module as it was at one moment. */
export interface MemorySnapshot {
  /** Puts the memory back; takes less than a millisecond. No call into the module may be under way or have trapped. */
  restore(): void;
  /** Whether the memory is now, to the last byte, as it was. Reads all of it, so it is for the self-test only. */
  holds(): boolean;
}

/**
 * MediaInfoLib reads memory it never wrote, so that what an earlier file left behind shows in a later file's report.
 * Putting the memory back makes every file the first one. Absent when the end of the used memory cannot be found.
 */
export function takeSnapshot(module: MediaInfoModule): MemorySnapshot | undefined {
  const ends = findHeapEndWords(module);
  if (ends.length === 0) return undefined;
  zeroFreedMemory(module, heapEnd(module, ends));
  const saved = module.HEAPU8.slice(0, heapEnd(module, ends));
  return {
    restore() {
      const end = heapEnd(module, ends);
      module.HEAPU8.fill(0, saved.length, Math.max(end, saved.length));
      module.HEAPU8.set(saved);
    },
    holds() {
      const heap = Buffer.from(module.HEAPU8.buffer);
      return heap.subarray(0, saved.length).equals(saved) && isZero(heap.subarray(saved.length));
    },
  };
}

/**
 * The allocator keeps the end of the memory it uses in a word of its own, below the first address it hands out. Two
 * large blocks push that end up by known amounts: the words that follow are the ones.
 */
function findHeapEndWords(module: MediaInfoModule): number[] {
  const first = module._malloc(2 * probeBytes);
  const before = words(module).slice(0, first / 4);
  const second = module._malloc(3 * probeBytes);
  const after = words(module);
  const found: number[] = [];
  for (let index = 0; index < before.length; index++) {
    if (!isJustPast(before[index], first + 2 * probeBytes)) continue;
    if (isJustPast(after[index], second + 3 * probeBytes)) found.push(index);
  }
  module._free(second);
  module._free(first);
  return found;
}

const probeBytes = 2 ** 20;

/** A block is followed by the allocator's own few bytes, and the end is aligned. */
function isJustPast(word: number | undefined, end: number): boolean {
  return word !== undefined && word >= end && word <= end + 256;
}

/** A word that makes no sense was overwritten, so nothing is known of where the used memory ends. */
function heapEnd(module: MediaInfoModule, ends: readonly number[]): number {
  const all = words(module);
  const end = Math.max(...ends.map((index) => all[index] ?? Number.POSITIVE_INFINITY));
  return end <= module.HEAPU8.length ? end : module.HEAPU8.length;
}

function words(module: MediaInfoModule): Uint32Array {
  return new Uint32Array(module.HEAPU8.buffer);
}

/** Takes every free block below `end`, the large ones first, and gives them back zeroed: as they are in a new module. */
function zeroFreedMemory(module: MediaInfoModule, end: number): void {
  const taken: number[] = [];
  for (let bytes = 2 ** 20; bytes >= 16; bytes /= 2) {
    let address: number;
    do {
      address = module._malloc(bytes);
      module.HEAPU8.fill(0, address, address + bytes);
      taken.push(address);
    } while (address < end);
  }
  for (const address of taken) module._free(address);
}

/** Compares the bytes with themselves, one further on: as fast as memory, where a loop takes 50 ms. */
function isZero(bytes: Uint8Array): boolean {
  return bytes.length === 0 || (bytes[0] === 0 && Buffer.compare(bytes.subarray(1), bytes.subarray(0, -1)) === 0);
}
