/** Unsigned little-endian numbers. Bytes behind the end count as 0, so hostile lengths cannot throw. */
export function unsigned16(bytes: Uint8Array, offset: number): number {
  return (bytes[offset] ?? 0) + (bytes[offset + 1] ?? 0) * 0x100;
}

export function signed16(bytes: Uint8Array, offset: number): number {
  const value = unsigned16(bytes, offset);
  return value < 0x8000 ? value : value - 0x1_0000;
}

export function unsigned32(bytes: Uint8Array, offset: number): number {
  return unsigned16(bytes, offset) + unsigned16(bytes, offset + 2) * 0x1_0000;
}

/** Beyond 2^53 the figure is rounded: larger than any file either way. */
export function unsigned64(bytes: Uint8Array, offset: number): number {
  return unsigned32(bytes, offset) + unsigned32(bytes, offset + 4) * 0x1_0000_0000;
}

/** A text of fixed length, up to its first NUL. */
export function fixedText(bytes: Uint8Array, offset: number, length: number): string {
  const field = bytes.subarray(offset, offset + length);
  const end = field.indexOf(0);
  return new TextDecoder("utf-8").decode(end < 0 ? field : field.subarray(0, end)).trim();
}
