import { gpsPlace } from "./gps-place.js";
import type { ImageFacts } from "./image-facts.js";
import type { LimitedFile } from "./limited-file.js";
import { mergeTexts, type PictureTexts } from "./picture-tags.js";
import { type Directory, readDirectory, readNumbers, readText, readTiffHeader, type Tiff } from "./tiff-directory.js";
import { tiffResolution } from "./tiff-resolution.js";

export interface ExifSays {
  resolution: Pick<ImageFacts, "ppiX" | "ppiY">;
  orientation?: number;
  texts: PictureTexts;
}

/** Exif metadata are a small TIFF inside the picture, from byte `start` up to `end`, and count from its own beginning. */
export async function exifTags(file: LimitedFile, start: number, end: number): Promise<ExifSays> {
  const size = end - start;
  const read = (offset: number, length: number) =>
    file.header(start + Math.min(offset, size), Math.max(0, Math.min(length, size - offset)));
  const tiff = await readTiffHeader({ size, header: read });
  const directory = tiff && (await readDirectory(tiff, tiff.firstDirectory));
  if (!directory) return { resolution: {}, texts: {} };
  return { resolution: await tiffResolution(tiff, directory), ...(await directoryTags(tiff, directory)) };
}

/** How a picture is to be turned, and its texts: tags that a TIFF and Exif share (TIFF 6.0, section 8; Exif 2.32, 4.6.4). */
export async function directoryTags(
  tiff: Tiff,
  { entries }: Pick<Directory, "entries">,
): Promise<Pick<ExifSays, "orientation" | "texts">> {
  const [orientation] = (await readNumbers(tiff, entries.get(274), 1)) ?? [];
  const [caption, creator, copyright] = [
    await readText(tiff, entries.get(270)),
    await readText(tiff, entries.get(315)),
    await readText(tiff, entries.get(33432)),
  ];
  const place = await gpsPlace(tiff, { entries });
  const isKnown = orientation !== undefined && orientation >= 1 && orientation <= 8;
  return {
    ...(isKnown && { orientation }),
    texts: mergeTexts({
      ...(caption !== undefined && { caption }),
      ...(creator !== undefined && { creator }),
      ...(copyright !== undefined && { copyright }),
      ...(place !== undefined && { place }),
    }),
  };
}
