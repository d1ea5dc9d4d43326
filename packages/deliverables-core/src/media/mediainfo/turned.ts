import { decimal } from "./field-values.js";
import type { TrackRaster } from "./raster-of-track.js";
import type { Track } from "./track.js";

type Shape = TrackRaster & { pixelAspectRatio: string | undefined; displayAspectRatio: string | undefined };

/** The shape of a picture as players show it: the wrapper may tell them to turn it, as phones do that are held upright. */
export function asShown(track: Track, { width, height, pixelAspectRatio, displayAspectRatio }: Shape): Shape {
  const quarterTurns = Math.round((decimal(track, "Rotation") ?? 0) / 90);
  if (Math.abs(quarterTurns) % 2 === 0) return { width, height, pixelAspectRatio, displayAspectRatio };
  return {
    width: height,
    height: width,
    pixelAspectRatio: upright(pixelAspectRatio),
    displayAspectRatio: upright(displayAspectRatio),
  };
}

function upright(ratio: string | undefined): string | undefined {
  return ratio?.split(":").reverse().join(":");
}
