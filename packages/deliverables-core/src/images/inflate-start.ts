/** The first bytes, `most` at least where there are so many, of what a zlib stream (RFC 1950) expands to; as far as it is whole. */
export async function inflateStart(compressed: Uint8Array, most: number): Promise<Uint8Array> {
  const stream = new DecompressionStream("deflate");
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  // What is broken or cut off shows where it is read.
  writer.write(compressed).catch(() => {});
  writer.close().catch(() => {});
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    while (length < most) {
      const { done, value } = await reader.read();
      if (done || !value) break;
      parts.push(value);
      length += value.length;
    }
  } catch {
    // What came before is all there is.
  }
  reader.cancel().catch(() => {});
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
