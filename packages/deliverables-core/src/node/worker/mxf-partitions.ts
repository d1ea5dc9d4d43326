import { hasBytes } from "./has-bytes.js";
import type { Range } from "./range.js";

/** Where the header partition pack begins in the first bytes of an MXF; behind a run-in it is not at 0 (ST 377-1, 6.5). */
export function mxfStart(start: Uint8Array): number | undefined {
  const last = start.length - partitionKey.length;
  for (let at = 0; at <= last; at++) if (hasBytes(start, at, headerKey)) return at;
  return undefined;
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

const partitionKey = [0x06, 0x0e, 0x2b, 0x34, 0x02, 0x05, 0x01, 0x01, 0x0d, 0x01, 0x02, 0x01, 0x01];
const headerKey = [...partitionKey, 0x02];
const footerKey = [...partitionKey, 0x04];
const randomIndexKey = [...partitionKey, 0x11];

/** FooterPartition, the fifth field of a partition pack: 24 bytes into its value. 0 when not known. */
function footerField(pack: Uint8Array): number | undefined {
  const lengthByte = pack[16];
  if (lengthByte === undefined) return undefined;
  const value = 17 + (lengthByte & 0x80 ? lengthByte & 0x7f : 0);
  return pack.length < value + 32 ? undefined : uint64(pack, value + 24);
}

function* isFooter(offset: number, size: number): Generator<Range, boolean, Uint8Array> {
  if (offset + footerKey.length > size) return false;
  return hasBytes(yield { offset, length: footerKey.length }, 0, footerKey);
}

/** The file's last four bytes are the length of the random index pack, whose last entry is the last partition. */
function* lastIndexed(size: number): Generator<Range, number | undefined, Uint8Array> {
  if (size < smallestIndexBytes) return undefined;
  const tail = yield { offset: size - smallestIndexBytes, length: smallestIndexBytes };
  const length = new DataView(tail.buffer, tail.byteOffset).getUint32(smallestIndexBytes - 4);
  const lastEntry = uint64(tail, smallestIndexBytes - 12);
  if (length < smallestIndexBytes || length > size) return undefined;
  if (!hasBytes(yield { offset: size - length, length: randomIndexKey.length }, 0, randomIndexKey)) return undefined;
  return lastEntry;
}

/** A key, a length of one byte, one entry of 12 bytes, the length again. */
const smallestIndexBytes = 16 + 1 + 12 + 4;

function uint64(bytes: Uint8Array, at: number): number {
  return Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(at));
}
