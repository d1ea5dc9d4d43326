import { bigEndian, has } from "../folder/sniff/bytes.js";
import type { ImageFacts } from "./image-facts.js";
import { iptcTexts } from "./iptc.js";
import type { PictureTexts } from "./picture-tags.js";
import { pixelsPerInch } from "./pixels-per-inch.js";

const mostResources = 300;

export interface PhotoshopSays {
  texts: PictureTexts;
  resolution: Pick<ImageFacts, "ppiX" | "ppiY">;
}

/** What stands in Photoshop's image resources (Adobe Photoshop File Formats, Image Resources Section): IPTC texts and the resolution. */
export function photoshopResources(bytes: Uint8Array): PhotoshopSays {
  const says: PhotoshopSays = { texts: {}, resolution: {} };
  let at = 0;
  for (let read = 0; read < mostResources && has(bytes, at, "8BIM"); read++) {
    const id = bigEndian(bytes, at + 4, 2);
    const nameLength = bytes[at + 6] ?? 0;
    const sizeAt = at + 6 + even(nameLength + 1);
    const size = bigEndian(bytes, sizeAt, 4);
    const data = bytes.subarray(sizeAt + 4, sizeAt + 4 + size);
    if (id === 0x0404) says.texts = { ...iptcTexts(data), ...says.texts };
    if (id === 0x03ed) says.resolution = resolutionIn(data);
    at = sizeAt + 4 + even(size);
  }
  return says;
}

/** In pixels per inch, with 16 bits behind the point; the unit only says how it is shown. */
export function resolutionIn(data: Uint8Array): PhotoshopSays["resolution"] {
  if (data.length < 16) return {};
  return pixelsPerInch(bigEndian(data, 0, 4) / 65_536, bigEndian(data, 8, 4) / 65_536, "inch");
}

/** Names and data are filled up to an even number of bytes. */
export function even(length: number): number {
  return length + (length % 2);
}
