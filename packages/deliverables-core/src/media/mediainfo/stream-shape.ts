import { count, single } from "./field-values.js";
import { rasterOfTrack } from "./raster-of-track.js";
import type { Track } from "./track.js";

/** What the picture of a tape or disc format is, so that a label which names the format can be held against it. */
export interface StreamShape {
  profile: RegExp;
  /** Every picture stands alone, or groups of pictures are long. */
  pictures: "alone" | "in groups";
  chroma: string;
  bitDepth: string;
  /** As `1920x1080`. */
  rasters: string[];
  /** Bits per second: one of them, or up to the highest where the rate is variable. */
  bitRates: number[];
  isVariable?: true;
}

/**
 * Whether what MediaInfo found in the stream cannot be of this shape. What it did not find, as in a file of a few frames,
 * contradicts nothing.
 */
export function contradicts(track: Track, shape: StreamShape): boolean {
  const profile = track.field("Format_Profile");
  const [, group] = /\bN=(\d+)/.exec(track.field("Format_Settings_GOP") ?? "") ?? [];
  const chroma = single(track, "ChromaSubsampling");
  const bitDepth = single(track, "BitDepth");
  const { width, height } = rasterOfTrack(track);
  const bitRate = count(track, "BitRate");
  return (
    (profile !== undefined && !shape.profile.test(profile)) ||
    (group !== undefined && (group === "1") !== (shape.pictures === "alone")) ||
    (chroma !== undefined && chroma !== shape.chroma) ||
    (bitDepth !== undefined && bitDepth !== shape.bitDepth) ||
    (width !== undefined && height !== undefined && !shape.rasters.includes(`${width}x${height}`)) ||
    (bitRate !== undefined && !fits(bitRate, shape))
  );
}

/** Writers state the rate of the picture, of its coded frames with padding, or of the buffer: they differ by some per cent. */
function fits(bitRate: number, { bitRates, isVariable }: StreamShape): boolean {
  if (isVariable) return bitRate <= Math.max(...bitRates) * 1.1;
  return bitRates.some((nominal) => Math.abs(bitRate - nominal) <= nominal * 0.1);
}
