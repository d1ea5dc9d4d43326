import type { AudioCodec } from "../vocabulary.js";
import { words } from "./field-values.js";
import { lookUp } from "./look-up.js";
import type { Track } from "./track.js";

/** MediaInfo's sound formats that are one codec each. */
export const formats: Record<string, AudioCodec> = {
  PCM: "PCM",
  AAC: "AAC",
  USAC: "AAC",
  "AC-3": "AC-3",
  "E-AC-3": "E-AC-3",
  "E-AC-3 JOC": "E-AC-3 JOC",
  "AC-4": "AC-4",
  "Dolby E": "Dolby E",
  "MLP FBA": "TrueHD",
  IAB: "IAB",
  FLAC: "FLAC",
  ALAC: "ALAC",
  Opus: "Opus",
  Vorbis: "Vorbis",
  DTS: "DTS",
  "DTS-HD": "DTS",
  "MPEG-H 3D Audio": "MPEG-H 3D",
};

/** MPEG audio by MediaInfo's `Format_Profile`. */
export const mpegLayers: Record<string, AudioCodec> = { "Layer 2": "MP2", "Layer 3": "MP3" };

/** Telephone sound (ITU-T G.711), which MediaInfo counts to ADPCM. */
const companded: Record<string, string> = { "A-Law": "A-law", "U-Law": "µ-law" };

/** What is added to plain AAC: spectral band replication makes it HE-AAC, parametric stereo HE-AACv2 (ISO/IEC 14496-3). */
const aacProfiles: Record<string, string> = { LC: "LC", "LC SBR": "HE-AAC", "LC SBR PS": "HE-AACv2" };

/** The codec in our words, or MediaInfo's own name of it. */
export function audioCodec(track: Track): string | undefined {
  const format = track.field("Format");
  if (format === "MPEG Audio") return lookUp(mpegLayers, track.field("Format_Profile")) ?? format;
  // Joint object coding carries Dolby Atmos in Dolby Digital Plus (ETSI TS 103 420).
  if (format === "E-AC-3" && features(track).includes("JOC")) return "E-AC-3 JOC";
  if (format === "ADPCM") return lookUp(companded, track.field("Format_Profile")) ?? format;
  return lookUp(formats, format) ?? format;
}

export function audioProfile(track: Track): string | undefined {
  if (track.field("Format") !== "AAC") return undefined;
  const added = track.field("Format_AdditionalFeatures");
  return lookUp(aacProfiles, added) ?? added;
}

function features(track: Track): string[] {
  return words(track, "Format_AdditionalFeatures").flatMap((word) => word.split(" "));
}
