import { CannotRead } from "../folder/complete-reads.js";
import { find } from "../folder/sniff/bytes.js";
import type { LimitedFile } from "./limited-file.js";
import { pngChunk } from "./png-chunk.js";
import { pngSumDamage } from "./png-sums.js";

/** The last chunk has no data, so that it is always these twelve bytes. */
const lastChunk = "\0\0\0\0IEND\xae\x42\x60\x82";

/** Encoders write chunks of 8 KiB and more: 160 MB of picture. */
const chunkLimit = 20_000;

/** Looks for the end of a PNG, from its first chunk of picture data on. */
export async function pngEndDamage(file: LimitedFile, firstData: number): Promise<string | undefined> {
  // Some programs leave bytes of their own behind the last chunk.
  for (const tailBytes of [lastChunk.length, 65_536]) {
    const tail = await file.ending(Math.max(firstData, file.size - tailBytes), tailBytes);
    if (find(tail, lastChunk, 0, tail.length) >= 0) return pngSumDamage(file, firstData);
  }
  let offset = firstData;
  for (let chunks = 0; chunks < chunkLimit; chunks++) {
    const chunk = pngChunk(await file.ending(offset, 8), offset, file.size);
    if ("damage" in chunk) return chunk.damage;
    if (chunk.type === "IEND") return undefined;
    offset = chunk.next;
  }
  throw new CannotRead(`its end does not stand within ${chunkLimit} PNG chunks`);
}
