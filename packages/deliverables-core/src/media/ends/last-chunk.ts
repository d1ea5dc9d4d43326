import { bigEndian } from "../../folder/sniff/bytes.js";
import type { Box } from "./boxes.js";
import type { EndFile } from "./end-file.js";

/** A second of picture or sound is a chunk; of one with more samples the last are counted. */
const mostSamples = 1024;

/** How many bytes the last chunk of a track has at least, by its tables (ISO/IEC 14496-12, 8.7.3 and 8.7.4). */
export async function lastChunkBytes(file: EndFile, tables: Box[]): Promise<number> {
  const sizes = tables.find(({ type }) => type === "stsz");
  const samples = Math.max(1, await samplesOfLastChunk(file, tables));
  if (!sizes) return 1;
  const head = await file.read(sizes.start + 4, 8);
  const [size, count] = [bigEndian(head, 0, 4), bigEndian(head, 4, 4)];
  // Compressed sound of old QuickTime files counts each sample as one byte or two, and has fewer.
  if (size > 0) return size > 2 ? size * Math.min(samples, count) : 1;
  const counted = Math.min(samples, count, mostSamples, Math.floor((sizes.end - sizes.start - 12) / 4));
  if (counted <= 0) return 1;
  const bytes = await file.read(sizes.start + 12 + (count - counted) * 4, counted * 4);
  let sum = 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) sum += bigEndian(bytes, at, 4);
  return Math.max(1, sum);
}

/** Each entry stands for all chunks up to that of the next. */
async function samplesOfLastChunk(file: EndFile, tables: Box[]): Promise<number> {
  const table = tables.find(({ type }) => type === "stsc");
  if (!table) return 1;
  const stated = bigEndian(await file.read(table.start + 4, 4), 0, 4);
  const count = Math.min(stated, Math.floor((table.end - table.start - 8) / 12));
  return count > 0 ? bigEndian(await file.read(table.start + 8 + (count - 1) * 12 + 4, 4), 0, 4) : 1;
}
