import { bigEndian, latin1 } from "../folder/sniff/bytes.js";

/** Reads a chunk's length and type. `next` is where the chunk after it begins; `damage` finishes "The file …". */
export function pngChunk(
  head: Uint8Array,
  offset: number,
  size: number,
): { type: string; next: number } | { damage: string } {
  if (head.length < 8) return { damage: `ends early: a PNG chunk should stand at byte ${offset}` };
  const length = bigEndian(head, 0, 4);
  const type = latin1(head, 4, 8);
  if (!/^[A-Za-z]{4}$/.test(type) || length >= 2 ** 31)
    return { damage: `is broken at byte ${offset}: no PNG chunk stands there` };
  const next = offset + 12 + length;
  if (next > size) return { damage: `ends early: its PNG chunk ${type} reaches to byte ${next}, and it holds ${size}` };
  return { type, next };
}
