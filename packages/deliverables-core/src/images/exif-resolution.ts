import type { ImageFacts } from "./image-facts.js";
import type { LimitedFile } from "./limited-file.js";
import { readDirectory, readTiffHeader } from "./tiff-directory.js";
import { tiffResolution } from "./tiff-resolution.js";

/** Exif metadata are a small TIFF inside the JPEG, from byte `start` up to `end`, and count from its own beginning. */
export async function exifResolution(
  file: LimitedFile,
  start: number,
  end: number,
): Promise<Pick<ImageFacts, "ppiX" | "ppiY">> {
  const size = end - start;
  const read = (offset: number, length: number) =>
    file.header(start + Math.min(offset, size), Math.max(0, Math.min(length, size - offset)));
  const tiff = await readTiffHeader({ size, header: read });
  const directory = tiff && (await readDirectory(tiff, tiff.firstDirectory));
  return directory ? tiffResolution(tiff, directory) : {};
}
