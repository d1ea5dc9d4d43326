/** Without the white space and NUL bytes at the end, which copiers and tapes leave behind a file. */
export function trimEnd(bytes: Uint8Array): Uint8Array {
  const end = bytes.findLastIndex((byte) => byte !== 0 && byte !== 0x20 && !(byte >= 0x09 && byte <= 0x0d));
  return bytes.subarray(0, end + 1);
}
