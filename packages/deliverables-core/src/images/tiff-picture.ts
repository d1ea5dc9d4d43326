import type { ImageFacts } from "./image-facts.js";
import { type Directory, readNumbers, type Tiff } from "./tiff-directory.js";
import { tiffResolution } from "./tiff-resolution.js";

/** PhotometricInterpretation, and how many of the samples it accounts for. Others (masks, sensor data) have no word here. */
const colorSpaces: Record<number, [colorSpace: string, samples: number]> = {
  0: ["Grey", 1],
  1: ["Grey", 1],
  2: ["RGB", 3],
  3: ["Indexed", 1],
  5: ["CMYK", 4],
  6: ["RGB", 3],
  8: ["Lab", 3],
  9: ["Lab", 3],
  10: ["Lab", 3],
};

/** What a directory of a TIFF says about its picture. */
export async function tiffPicture(tiff: Tiff, directory: Directory): Promise<ImageFacts> {
  const { entries } = directory;
  const numbers = (tag: number) => readNumbers(tiff, entries.get(tag), 64);
  const [width] = (await numbers(256)) ?? [];
  const [height] = (await numbers(257)) ?? [];
  const [photometric = -1] = (await numbers(262)) ?? [];
  const [inkSet = 1] = (await numbers(332)) ?? [];
  // An entry that is left out has the value that TIFF 6.0 gives it; one that cannot be read has none.
  const depths = entries.has(258) ? await numbers(258) : [1];
  const [samples] = entries.has(277) ? ((await numbers(277)) ?? []) : [1];
  const color = photometric === 5 && inkSet !== 1 ? undefined : colorSpaces[photometric];
  const alpha = hasAlpha(await numbers(338), entries.has(338), samples, color?.[1]);
  const [bitDepth] = new Set(depths).size === 1 ? (depths ?? []) : [];
  return {
    ...(isCount(width) && { width }),
    ...(isCount(height) && { height }),
    ...(color && { colorSpace: color[0] }),
    ...(isCount(bitDepth) && { bitDepth }),
    ...(alpha !== undefined && { alpha }),
    ...(await tiffResolution(tiff, directory)),
  };
}

/** A hostile file may give a number of pixels or bits as a fraction, or as one over nothing. */
function isCount(value: number | undefined): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

/** ExtraSamples: 1 and 2 are alpha, 0 is anything. Samples that nothing accounts for may be alpha or not. */
function hasAlpha(
  extra: number[] | undefined,
  hasExtra: boolean,
  samples: number | undefined,
  colorSamples: number | undefined,
): boolean | undefined {
  if (extra?.some((kind) => kind === 1 || kind === 2)) return true;
  return !hasExtra && samples !== undefined && samples === colorSamples ? false : undefined;
}
