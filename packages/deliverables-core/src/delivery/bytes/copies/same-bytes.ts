import type { OpenFile } from "../../../folder/folder.js";

const bytesAtOnce = 2 ** 20;

/** Whether two open files of one size hold the same bytes. Reads no further than to the first difference. Rejects with `CannotOpen`. */
export async function sameBytes(left: OpenFile, right: OpenFile, signal?: AbortSignal): Promise<boolean> {
  if (left.size !== right.size) return false;
  for (let offset = 0; offset < left.size; offset += bytesAtOnce) {
    signal?.throwIfAborted();
    const [ours, theirs] = await Promise.all([left.read(offset, bytesAtOnce), right.read(offset, bytesAtOnce)]);
    if (!areSame(ours, theirs)) return false;
  }
  return true;
}

/** A plain loop: of a film there are a hundred thousand million bytes to compare. */
export function areSame(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index++) if (left[index] !== right[index]) return false;
  return true;
}
