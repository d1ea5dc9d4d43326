/** True when the characters of `ascii` (code units up to 0xFF) stand in `bytes` at `offset`. */
export function has(bytes: Uint8Array, offset: number, ascii: string): boolean {
  if (offset < 0 || offset + ascii.length > bytes.length) return false;
  for (let index = 0; index < ascii.length; index++) {
    if (bytes[offset + index] !== ascii.charCodeAt(index)) return false;
  }
  return true;
}

/** The bytes from `start` up to `end` as characters, one for each byte. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (const byte of bytes.subarray(start, end)) text += String.fromCharCode(byte);
  return text;
}

/** Where the characters of `ascii` first stand in `bytes`, from `start` and before `end`; -1 when nowhere. */
export function find(bytes: Uint8Array, ascii: string, start: number, end: number): number {
  for (let offset = start; offset < end; offset++) if (has(bytes, offset, ascii)) return offset;
  return -1;
}

/** An unsigned big-endian number of up to four bytes; bytes behind the end count as 0. */
export function bigEndian(bytes: Uint8Array, offset: number, length: number): number {
  let value = 0;
  for (let index = 0; index < length; index++) value = value * 256 + (bytes[offset + index] ?? 0);
  return value;
}

/** An unsigned little-endian number of up to six bytes; bytes behind the end count as 0. */
export function littleEndian(bytes: Uint8Array, offset: number, length: number): number {
  let value = 0;
  for (let index = length - 1; index >= 0; index--) value = value * 256 + (bytes[offset + index] ?? 0);
  return value;
}
