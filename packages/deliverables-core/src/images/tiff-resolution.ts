import type { ImageFacts } from "./image-facts.js";
import { pixelsPerInch } from "./pixels-per-inch.js";
import { type Directory, readNumbers, type Tiff } from "./tiff-directory.js";

/** The unit is the inch where none is named (TIFF 6.0, ResolutionUnit; Exif 2.32, 4.6.4 A). */
export async function tiffResolution(tiff: Tiff, { entries }: Directory): Promise<Pick<ImageFacts, "ppiX" | "ppiY">> {
  const [x] = (await readNumbers(tiff, entries.get(282), 1)) ?? [];
  const [y] = (await readNumbers(tiff, entries.get(283), 1)) ?? [];
  const [unit] = entries.has(296) ? ((await readNumbers(tiff, entries.get(296), 1)) ?? []) : [2];
  if (unit === 2) return pixelsPerInch(x, y, "inch");
  if (unit === 3) return pixelsPerInch(x, y, "centimetre");
  return {};
}
