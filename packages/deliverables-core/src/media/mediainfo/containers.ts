import type { ContainerFormat } from "../vocabulary.js";
import { words } from "./field-values.js";
import { lookUp } from "./look-up.js";
import type { Track } from "./track.js";

/** MediaInfo's names of wrappers, and of elementary streams that need none. */
export const containers: Record<string, ContainerFormat> = {
  MXF: "MXF",
  QuickTime: "QuickTime",
  "MPEG-4": "MPEG-4",
  // Sony's and JVC's cameras write MPEG-4 with metadata of their own.
  XAVC: "MPEG-4",
  CMAF: "MPEG-4",
  Wave: "Wave",
  RF64: "RF64",
  BW64: "BW64",
  AIFF: "AIFF",
  FLAC: "FLAC",
  "AC-3": "AC-3",
  "E-AC-3": "E-AC-3",
  ADTS: "AAC",
  LATM: "AAC",
  "MPEG Audio": "MPEG Audio",
  "MPEG-TS": "MPEG-TS",
  BDAV: "MPEG-TS",
  "MPEG-PS": "MPEG-PS",
  Matroska: "Matroska",
  WebM: "WebM",
  AVI: "AVI",
  OpenDML: "AVI",
  Ogg: "Ogg",
};

/** Wrappers that MediaInfo names by the profile of another. */
const byProfile: Record<string, Record<string, ContainerFormat>> = {
  "MPEG-4": { QuickTime: "QuickTime" },
  Wave: { RF64: "RF64", BW64: "BW64" },
};

/** The wrapper in our words, or MediaInfo's own word; undefined when MediaInfo does not know the file. */
export function containerFormat(general: Track): string | undefined {
  const format = general.field("Format");
  if (!format) return undefined;
  for (const profile of words(general, "Format_Profile")) {
    const wrapper = lookUp(lookUp(byProfile, format) ?? {}, profile);
    if (wrapper) return wrapper;
  }
  return lookUp(containers, format) ?? format;
}
