import type { Analysis } from "./analysis.js";
import { damageFromTrack } from "./damage-from-track.js";
import { count, single } from "./field-values.js";
import { lookUp } from "./look-up.js";
import { readTracks } from "./track.js";
import { withoutAbsent } from "./without-absent.js";

/** Picture formats that MediaInfo words differently. */
const formats: Record<string, string> = { Bitmap: "BMP", "JPEG-LS": "JPEG-LS", HEIC: "HEIF" };

/** Colour spaces in our words: a picture in luma and chroma stands for RGB. */
export const colorSpaces: Record<string, string> = {
  RGB: "RGB",
  RGBA: "RGB",
  YUV: "RGB",
  YUVA: "RGB",
  Y: "Grey",
  YA: "Grey",
  Gray: "Grey",
  Greyscale: "Grey",
  CMYK: "CMYK",
  YCCK: "YCCK",
  Lab: "Lab",
  XYZ: "XYZ",
};

/** What MediaInfo says of a still picture, in the words of `ImageFacts`. */
export interface Still {
  format?: string;
  width?: number;
  height?: number;
  colorSpace?: string;
  bitDepth?: number;
  alpha?: boolean;
  damage?: string;
}

/** Facts of a still picture; empty when MediaInfo finds no picture, or nothing. */
export function imageFromMediaInfo({ json, partial }: Analysis): Still {
  const tracks = readTracks(json) ?? [];
  const general = tracks.find((track) => track.kind === "General");
  const image = tracks.find((track) => track.kind === "Image");
  // The picture's own `Format` may be its compression (`PackBits`).
  const format = general?.field("Format");
  if (!general || !image || !format) return {};
  const colorSpace = single(image, "ColorSpace");
  const bits = count(image, "BitDepth");
  return withoutAbsent<Still>({
    format: lookUp(formats, format) ?? format,
    width: count(image, "Width"),
    height: count(image, "Height"),
    ...(format === "Bitmap"
      ? bitmapColor(bits)
      : { colorSpace: lookUp(colorSpaces, colorSpace), bitDepth: bits, alpha: alpha(format, colorSpace) }),
    damage: partial ? undefined : damageFromTrack(general, true),
  });
}

/**
 * Of a bitmap MediaInfo gives the bits of a pixel, not of a channel, and calls those with a palette grey. Up to eight bits
 * are an index. With 16 and 32 it depends on masks that MediaInfo does not tell, as does whether there is alpha.
 */
function bitmapColor(bitsPerPixel: number | undefined): Still {
  if (bitsPerPixel === undefined) return {};
  if (bitsPerPixel <= 8) return { colorSpace: "Indexed", bitDepth: bitsPerPixel };
  return { colorSpace: "RGB", ...(bitsPerPixel === 24 && { bitDepth: 8, alpha: false }) };
}

/** That there is none is known only of formats whose colour space always names it. */
function alpha(format: string, colorSpace: string | undefined): boolean | undefined {
  if (colorSpace && /^(RGBA|YUVA|YA)$/.test(colorSpace)) return true;
  return colorSpace && ["DPX", "JPEG", "JPEG 2000"].includes(format) ? false : undefined;
}
