import { CannotRead } from "../folder/complete-reads.js";
import { bigEndian, latin1 } from "../folder/sniff/bytes.js";
import type { ImageFacts } from "./image-facts.js";
import type { LimitedFile } from "./limited-file.js";
import type { PictureTags } from "./picture-tags.js";
import { pixelsPerInch } from "./pixels-per-inch.js";
import { pngChunk } from "./png-chunk.js";
import { pngEndDamage } from "./png-end.js";
import { hasWordsBehind, readPngTag } from "./png-tags.js";

/** A palette, a profile, a resolution and some words come before the picture data: ten chunks, rarely more. */
const chunkLimit = 400;

/** Colour types of the header and the bit depths that each may have (ISO/IEC 15948, 11.2.2). */
const colorTypes: Record<number, { colorSpace: string; alpha: boolean; depths: number[] }> = {
  0: { colorSpace: "Grey", alpha: false, depths: [1, 2, 4, 8, 16] },
  2: { colorSpace: "RGB", alpha: false, depths: [8, 16] },
  3: { colorSpace: "Indexed", alpha: false, depths: [1, 2, 4, 8] },
  4: { colorSpace: "Grey", alpha: true, depths: [8, 16] },
  6: { colorSpace: "RGB", alpha: true, depths: [8, 16] },
};

/** Facts of a PNG (ISO/IEC 15948). The bit depth of an indexed picture is that of its index. */
export async function readPng(file: LimitedFile): Promise<ImageFacts> {
  const header = await file.header(8, 25);
  const facts: ImageFacts = { format: "PNG", ...headerFacts(header) };
  if (facts.damage) return facts;
  // The last byte of the header tells whether it is interlaced.
  const tags: PictureTags = { orientation: 1, progressive: header[20] === 1 };
  let offset = 33;
  let transparent = false;
  for (let chunks = 0; chunks < chunkLimit; chunks++) {
    const chunk = pngChunk(await file.header(offset, 8), offset, file.size);
    if ("damage" in chunk) return { ...facts, damage: chunk.damage };
    if (chunk.type === "IEND") return { ...facts, damage: "has no picture data" };
    if (chunk.type === "IDAT") {
      const damage = await pngEndDamage(file, offset);
      if (await hasWordsBehind(file, offset)) tags.partial = true;
      // Transparency may be told up to here, so only here is it known that there is none.
      return { ...facts, alpha: facts.alpha || transparent, tags, ...(damage && { damage }) };
    }
    if (chunk.type === "tRNS") transparent = true;
    if (chunk.type === "pHYs") Object.assign(facts, resolution(await file.header(offset + 8, 9)));
    await readPngTag(file, chunk.type, offset + 8, chunk.next - 4, tags);
    offset = chunk.next;
  }
  throw new CannotRead(`it has more than ${chunkLimit} chunks before its picture data`);
}

function headerFacts(chunk: Uint8Array): ImageFacts {
  if (bigEndian(chunk, 0, 4) !== 13 || latin1(chunk, 4, 8) !== "IHDR" || chunk.length < 25) {
    return { damage: "does not begin with a PNG header" };
  }
  const [width, height] = [bigEndian(chunk, 8, 4), bigEndian(chunk, 12, 4)];
  const [bitDepth = 0, type = 0] = chunk.subarray(16, 18);
  const color = colorTypes[type];
  if (!color?.depths.includes(bitDepth) || !isSide(width) || !isSide(height)) {
    return { damage: "has a PNG header with values that the format does not have" };
  }
  // That a picture has no alpha channel of its own does not yet say that it has no transparency.
  return { width, height, colorSpace: color.colorSpace, bitDepth, ...(color.alpha && { alpha: true }) };
}

function isSide(pixels: number): boolean {
  return pixels > 0 && pixels < 2 ** 31;
}

function resolution(data: Uint8Array): ImageFacts {
  return data[8] === 1 ? pixelsPerInch(bigEndian(data, 0, 4), bigEndian(data, 4, 4), "metre") : {};
}
