import type { IHasher } from "hash-wasm";
import { bigEndian } from "../folder/sniff/bytes.js";
import type { LimitedFile } from "./limited-file.js";
import { pngChunk } from "./png-chunk.js";

/** A still of 8 megapixels; of a larger one the picture data behind this are not summed up. */
const budgetBytes = 16 * 2 ** 20;
const pieceBytes = 2 ** 20;

/**
 * Whether the picture data of a PNG are those that were written: each chunk ends with a check sum over its type and data
 * (ISO/IEC 15948, 5.3). `firstData` is where the first chunk of picture data begins.
 */
export async function pngSumDamage(file: LimitedFile, firstData: number): Promise<string | undefined> {
  const read = inPieces(file);
  const crc = await (await import("hash-wasm")).createCRC32();
  const end = Math.min(file.size, firstData + budgetBytes);
  for (let offset = firstData; offset < end; ) {
    const chunk = pngChunk(await read(offset, 8), offset, file.size);
    if ("damage" in chunk) return chunk.damage;
    // Programs that write words behind the picture do not all sum them up.
    if (chunk.type !== "IDAT" || chunk.next > end) return undefined;
    if ((await sumOf(crc, read, offset + 4, chunk.next - 4)) !== bigEndian(await read(chunk.next - 4, 4), 0, 4))
      return `is broken behind byte ${offset}: its picture data do not fit their check sum`;
    offset = chunk.next;
  }
  return undefined;
}

type Read = (offset: number, length: number) => Promise<Uint8Array>;

async function sumOf(crc: IHasher, read: Read, start: number, end: number): Promise<number> {
  crc.init();
  for (let offset = start; offset < end; ) {
    const bytes = await read(offset, Math.min(pieceBytes, end - offset));
    if (bytes.length === 0) break;
    crc.update(bytes);
    offset += bytes.length;
  }
  return bigEndian(crc.digest("binary"), 0, 4);
}

/** Chunks are mostly of 8 KiB, and follow each other. */
function inPieces(file: LimitedFile): Read {
  let [start, held] = [0, new Uint8Array()];
  return async (offset, length) => {
    if (offset < start || offset + length > start + held.length) {
      start = offset;
      held = new Uint8Array(await file.ending(offset, Math.max(length, pieceBytes)));
    }
    return held.subarray(offset - start, offset - start + length);
  };
}
