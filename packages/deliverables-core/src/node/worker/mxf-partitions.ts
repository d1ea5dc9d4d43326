import { find, has } from "../../folder/sniff/bytes.js";
import { mxfKeys } from "../../folder/sniff/mxf-keys.js";
import type { Range } from "./range.js";

/** Where the header partition pack begins in the first bytes of an MXF; behind a run-in it is not at 0 (ST 377-1, 6.5). */
export function mxfStart(start: Uint8Array): number | undefined {
  const at = find(start, mxfKeys.headerPartition, 0, start.length);
  return at < 0 ? undefined : at;
}

/**
 * Where the footer partition begins: as the header partition says, or, when the header was left open, the last entry
 * of the random index pack. Absent when neither place holds a footer: the file is cut off, or still being written.
 * `start` begins at the header partition pack, which stands at `base`.
 */
export function* findFooter(
  start: Uint8Array,
  base: number,
  size: number,
): Generator<Range, number | undefined, Uint8Array> {
  const declared = footerField(start);
  if (declared) {
    if (yield* isFooter(base + declared, size)) return base + declared;
    return undefined;
  }
  const indexed = yield* lastIndexed(size);
  if (indexed !== undefined && (yield* isFooter(base + indexed, size))) return base + indexed;
  return undefined;
}

/** FooterPartition, the fifth field of a partition pack: 24 bytes into its value. 0 when not known. */
function footerField(pack: Uint8Array): number | undefined {
  const lengthByte = pack[16];
  if (lengthByte === undefined) return undefined;
  const value = 17 + (lengthByte & 0x80 ? lengthByte & 0x7f : 0);
  return pack.length < value + 32 ? undefined : uint64(pack, value + 24);
}

function* isFooter(offset: number, size: number): Generator<Range, boolean, Uint8Array> {
  const key = mxfKeys.footerPartition;
  return offset + key.length <= size && has(yield { offset, length: key.length }, 0, key);
}

/** The file's last four bytes are the length of the random index pack, whose last entry is the last partition. */
function* lastIndexed(size: number): Generator<Range, number | undefined, Uint8Array> {
  if (size < smallestIndexBytes) return undefined;
  const tail = yield { offset: size - smallestIndexBytes, length: smallestIndexBytes };
  const length = new DataView(tail.buffer, tail.byteOffset).getUint32(smallestIndexBytes - 4);
  const lastEntry = uint64(tail, smallestIndexBytes - 12);
  if (length < smallestIndexBytes || length > size) return undefined;
  const key = mxfKeys.randomIndexPack;
  if (!has(yield { offset: size - length, length: key.length }, 0, key)) return undefined;
  return lastEntry;
}

/** A key, a length of one byte, one entry of 12 bytes, the length again. */
const smallestIndexBytes = 16 + 1 + 12 + 4;

function uint64(bytes: Uint8Array, at: number): number {
  return Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(at));
}
