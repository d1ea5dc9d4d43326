/** A subtitle for `stlBytes`: times as hours, minutes, seconds and frames. */
export interface StlSubtitle {
  number: number;
  start: readonly number[];
  end: readonly number[];
  text: string;
  cumulative?: number;
  extension?: number;
  comment?: true;
}

/** For tests: an EBU STL file of these subtitles. `\n` ends a row. */
export function stlBytes(
  subtitles: readonly StlSubtitle[],
  { disk = "STL25.01", language = "09", blocks = subtitles.length } = {},
): Uint8Array {
  const bytes = new Uint8Array(1024 + subtitles.length * 128).fill(0x20);
  const put = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
  put(0, `850${disk}100${language}`);
  put(238, String(blocks).padStart(5, "0"));
  for (const [index, { number, start, end, text, cumulative = 0, extension = 0xff, comment }] of subtitles.entries()) {
    const at = 1024 + index * 128;
    bytes.set([0, number % 256, number >> 8, extension, cumulative, ...start, ...end, 20, 2, comment ? 1 : 0], at);
    bytes.fill(0x8f, at + 16, at + 128);
    bytes.set(
      [...text].map((letter) => (letter === "\n" ? 0x8a : letter.charCodeAt(0))),
      at + 16,
    );
  }
  return bytes;
}
