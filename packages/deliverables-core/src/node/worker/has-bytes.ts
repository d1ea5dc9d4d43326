/** Whether exactly these bytes stand at `at`. */
export function hasBytes(bytes: Uint8Array, at: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}

/** Whether exactly these ASCII letters stand at `at`. */
export function hasText(bytes: Uint8Array, at: number, text: string): boolean {
  return hasBytes(
    bytes,
    at,
    [...text].map((letter) => letter.charCodeAt(0)),
  );
}
