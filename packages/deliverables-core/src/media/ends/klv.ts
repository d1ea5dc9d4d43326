import { bigEndian } from "../../folder/sniff/bytes.js";

/** A packet of an MXF is a key, a length in BER and a value (SMPTE ST 336). */
export const keyBytes = 16;

/** Of key, length and value; undefined when the length does not stand in `head`, or is open, which MXF does not allow. */
export function packetLength(head: Uint8Array): number | undefined {
  const first = head[keyBytes];
  if (first === undefined || first === 0x80 || head.length < keyBytes + lengthBytes(head)) return undefined;
  if (first < 0x80) return keyBytes + 1 + first;
  const size = lengthBytes(head);
  return size > 9 ? undefined : keyBytes + size + bigEndian(head, keyBytes + 1, size - 1);
}

export function lengthBytes(head: Uint8Array): number {
  const first = head[keyBytes] ?? 0;
  return first & 0x80 ? 1 + (first & 0x7f) : 1;
}
