import type { EndFile } from "../ends/end-file.js";
import { unsigned32, unsigned64 } from "./little-endian.js";

/** A chunk of the file: its identifier, where its content begins, and how long it claims to be. */
export interface Chunk {
  id: string;
  offset: number;
  size: number;
}

export interface ChunkList {
  chunks: Chunk[];
  /** Length of the whole file by its own header; absent when the header leaves it open. */
  promisedSize?: number;
  /** True when a length was never filled in, as in a recording that broke off. */
  unfinished: boolean;
}

/** A hostile file may consist of chunk headers only; real ones have a dozen chunks. */
export const mostChunks = 512;

/** 64-bit lengths replace a 32-bit length that is all ones (EBU Tech 3306, ITU-R BS.2088). */
const seeElsewhere = 0xffff_ffff;

/** Lists the chunks without reading what is in them. */
export async function listChunks(file: EndFile, isLong: boolean, signal?: AbortSignal): Promise<ChunkList> {
  const lengths = new Map<string, number>();
  const chunks: Chunk[] = [];
  const riffSize = unsigned32(await file.read(4, 4), 0);
  let unfinished = !isLong && (riffSize === 0 || riffSize === seeElsewhere);
  let offset = 12;
  while (offset + 8 <= file.size && chunks.length < mostChunks) {
    signal?.throwIfAborted();
    const header = await file.read(offset, 8);
    const id = identifier(header);
    if (id === undefined) break;
    const stated = unsigned32(header, 4);
    const content = offset + 8;
    if (isLong && id === "ds64") readLengths(await file.read(content, Math.min(stated, 16_384)), lengths);
    const size = stated === seeElsewhere ? (isLong ? lengths.get(id) : undefined) : stated;
    if (size === undefined || (id === "data" && size === 0 && content < file.size && !(await isChunk(file, content)))) {
      unfinished = true;
      chunks.push({ id, offset: content, size: file.size - content });
      break;
    }
    chunks.push({ id, offset: content, size });
    // Chunks begin at even offsets.
    offset = content + size + (size % 2);
  }
  const promised = isLong ? lengths.get("RIFF") : riffSize;
  return { chunks, unfinished, ...(promised === undefined || unfinished ? {} : { promisedSize: promised + 8 }) };
}

/** The `ds64` chunk: length of the file, of the sound, its samples, and a table for other long chunks. */
function readLengths(bytes: Uint8Array, lengths: Map<string, number>): void {
  lengths.set("RIFF", unsigned64(bytes, 0));
  lengths.set("data", unsigned64(bytes, 8));
  const entries = Math.min(unsigned32(bytes, 24), 1000);
  for (let entry = 0; entry < entries; entry++) {
    const id = identifier(bytes.subarray(28 + entry * 12, 32 + entry * 12));
    if (id !== undefined && id !== "data") lengths.set(id, unsigned64(bytes, 32 + entry * 12));
  }
}

async function isChunk(file: EndFile, offset: number): Promise<boolean> {
  return identifier(await file.read(offset, 4)) !== undefined;
}

/** Four printable characters; anything else is not a chunk. */
function identifier(bytes: Uint8Array): string | undefined {
  const codes = [...bytes.subarray(0, 4)];
  if (codes.length < 4 || codes.some((code) => code < 0x20 || code > 0x7e)) return undefined;
  return String.fromCharCode(...codes);
}
