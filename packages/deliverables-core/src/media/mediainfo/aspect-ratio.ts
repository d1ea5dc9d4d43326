import { rational } from "../../timecode/rational.js";
import { decimal } from "./field-values.js";
import { rasterOfTrack } from "./raster-of-track.js";
import type { Track } from "./track.js";
import { isDisputed } from "./undisputed.js";

/** Numerator and denominator, reduced. */
type Ratio = readonly [number, number];

/** Shapes of picture, and of pixels, that are in use: MediaInfo rounds both to three decimals, and these undo the rounding. */
const pictures = ratios("4:3 16:9 5:4 14:9 3:2 1:1 9:16 3:4 21:9 64:27 2:1 17:9");
const pixels = ratios(
  "16:15 64:45 8:9 32:27 12:11 16:11 10:11 40:33 59:54 118:81 4:3 3:2 2:1 1:2 35:32 35:24 80:33 24:11 20:11 18:11 15:11 32:11 160:99",
);

/** Exact shape of the pixel and of the picture, as `64:45` and `16:9`; absent where the raster and the rounded figures do not prove one. */
export function aspectRatios(track: Track): { pixel?: string; display?: string } {
  const { width, height } = rasterOfTrack(track);
  const pixelRounded = decimal(track, "PixelAspectRatio");
  const displayRounded = decimal(track, "DisplayAspectRatio");
  if (!width || !height || isShapeDisputed(track, width, height)) return {};
  if (pixelRounded === undefined) {
    const display = pictures.find((ratio) => displayRounded !== undefined && rounds(ratio, displayRounded));
    return display ? { display: inWords(display) } : {};
  }
  const fits = (pixel: Ratio) =>
    rounds(pixel, pixelRounded) &&
    (displayRounded === undefined || rounds(shown(pixel, width, height), displayRounded));
  const square: Ratio = [1, 1];
  const candidates = [square, ...pictures.map(([across, down]) => reduce(across * height, down * width)), ...pixels];
  const pixel = candidates.find(fits);
  return pixel ? { pixel: inWords(pixel), display: inWords(shown(pixel, width, height)) } : {};
}

/**
 * Whether wrapper and picture mean pictures of different shape. Of a picture coded in more lines than are shown MediaInfo
 * gives the pixel that spreads all of them over the screen (1.501 for D-10's 608 lines): that is the same shape.
 */
function isShapeDisputed(track: Track, width: number, height: number): boolean {
  if (isDisputed(track, "DisplayAspectRatio")) return true;
  if (track.field("PixelAspectRatio_Original") === undefined) return false;
  const [wrapper, picture] = [decimal(track, "PixelAspectRatio"), decimal(track, "PixelAspectRatio_Original")];
  if (wrapper === undefined || picture === undefined) return true;
  const codedWidth = decimal(track, "Width_Original") ?? width;
  const codedHeight = decimal(track, "Height_Original") ?? height;
  const isSamePixel = Math.abs(wrapper - picture) <= 0.001_1;
  return !isSamePixel && Math.abs((picture * codedWidth) / codedHeight - (wrapper * width) / height) > 0.003;
}

function shown([across, down]: Ratio, width: number, height: number): Ratio {
  return reduce(across * width, down * height);
}

function rounds([across, down]: Ratio, rounded: number): boolean {
  return Math.abs(across / down - rounded) <= 0.000_51;
}

function reduce(across: number, down: number): Ratio {
  const { numerator, denominator } = rational(across, down);
  return [Number(numerator), Number(denominator)];
}

function inWords([across, down]: Ratio): string {
  return `${across}:${down}`;
}

function ratios(list: string): Ratio[] {
  return list.split(" ").map((ratio) => {
    const [across = 1, down = 1] = ratio.split(":").map(Number);
    return [across, down];
  });
}
