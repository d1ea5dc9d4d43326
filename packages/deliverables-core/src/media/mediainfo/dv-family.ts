import type { VideoCodec } from "../vocabulary.js";
import { count } from "./field-values.js";
import type { Track } from "./track.js";

/** DV at 25, 50 and 100 Mbit/s: 4:2:2 sets DVCPRO 50 apart, a high-definition raster DVCPRO HD (SMPTE ST 314, ST 370). */
export function dvFamily(track: Track): VideoCodec {
  const height = count(track, "Height") ?? 0;
  if (height >= 720) return "DVCPRO HD";
  return track.field("ChromaSubsampling") === "4:2:2" ? "DVCPRO 50" : "DV";
}
