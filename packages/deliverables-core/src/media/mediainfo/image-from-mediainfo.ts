import type { ImageFacts } from "../../images/image-facts.js";
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

/** Facts of a still picture; empty when MediaInfo finds no picture, or nothing. */
export function imageFromMediaInfo({ json, partial }: Analysis): ImageFacts {
  const tracks = readTracks(json) ?? [];
  const general = tracks.find((track) => track.kind === "General");
  const image = tracks.find((track) => track.kind === "Image");
  // The picture's own `Format` may be its compression (`PackBits`).
  const format = general?.field("Format");
  if (!general || !image || !format) return {};
  const colorSpace = single(image, "ColorSpace");
  return withoutAbsent<ImageFacts>({
    format: lookUp(formats, format) ?? format,
    width: count(image, "Width"),
    height: count(image, "Height"),
    colorSpace: lookUp(colorSpaces, colorSpace),
    bitDepth: count(image, "BitDepth"),
    alpha: alpha(format, colorSpace),
    damage: partial ? undefined : damageFromTrack(general, true),
  });
}

/** That there is none is known only of formats whose colour space always names it. */
function alpha(format: string, colorSpace: string | undefined): boolean | undefined {
  if (colorSpace && /^(RGBA|YUVA|YA)$/.test(colorSpace)) return true;
  return colorSpace && ["DPX", "JPEG", "JPEG 2000"].includes(format) ? false : undefined;
}
