import { has } from "../../folder/sniff/bytes.js";

/** Follows the KLV triplets of an MXF while it is read from its start (SMPTE ST 336: a key, a length, a value). */
export interface KlvFollower {
  /** Takes the next piece of the file. */
  take(bytes: Uint8Array): void;
  /** Where the next triplet begins; absent when the bytes are not KLV. */
  next(): number | undefined;
}

/** `start` is where the first triplet begins. */
export function followKlv(start: number): KlvFollower {
  let next: number | undefined = start;
  let passed = 0;
  /** A triplet's head that the last piece cut in two. */
  let cut = new Uint8Array(0);
  return {
    take(bytes) {
      const window = cut.length === 0 ? bytes : joined(cut, bytes);
      const windowStart = passed - cut.length;
      passed += bytes.length;
      cut = cut.subarray(0, 0);
      while (next !== undefined && next < passed) {
        const head = window.subarray(next - windowStart, next - windowStart + headBytes);
        const length = tripletBytes(head);
        if (length === "cut") {
          cut = head.slice();
          return;
        }
        next = length === undefined ? undefined : next + length;
      }
    },
    next: () => next,
  };
}

/** A key of 16 bytes, and a length of at most nine. */
const headBytes = 16 + 9;
/** Of every key (SMPTE ST 298). */
const labelStart = "\x06\x0e\x2b\x34";

function tripletBytes(head: Uint8Array): number | "cut" | undefined {
  const first = head[16];
  if (first === undefined) return "cut";
  if (!has(head, 0, labelStart)) return undefined;
  if (first < 0x80) return 17 + first;
  const digits = first & 0x7f;
  if (digits === 0 || digits > 8) return undefined;
  if (head.length < 17 + digits) return "cut";
  return 17 + digits + head.subarray(17, 17 + digits).reduce((length, byte) => length * 256 + byte, 0);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
