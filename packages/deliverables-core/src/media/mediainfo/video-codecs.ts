import type { VideoCodec } from "../vocabulary.js";
import { avcIntraClass, hasAvcIntraCodeOnly } from "./avc-intra.js";
import { dvFamily } from "./dv-family.js";
import { lookUp } from "./look-up.js";
import { hasMpegCodeOnly, mpegVideoFamily } from "./mpeg-video-family.js";
import type { Track } from "./track.js";

/** MediaInfo's picture formats that are one codec each. */
export const formats: Record<string, VideoCodec> = {
  HEVC: "HEVC",
  VVC: "VVC",
  AV1: "AV1",
  VP8: "VP8",
  VP9: "VP9",
  "JPEG XS": "JPEG XS",
  FFV1: "FFV1",
  CineForm: "CineForm",
  JPEG: "Motion JPEG",
  "M-JPEG": "Motion JPEG",
  YUV: "uncompressed",
  YUVA: "uncompressed",
  RGB: "uncompressed",
  RGBA: "uncompressed",
  Y: "uncompressed",
};

/** ProRes by MediaInfo's `Format_Profile`. */
export const proResFlavours: Record<string, VideoCodec> = {
  "422 Proxy": "ProRes 422 Proxy",
  "422 LT": "ProRes 422 LT",
  "422": "ProRes 422",
  "422 HQ": "ProRes 422 HQ",
  "4444": "ProRes 4444",
  "4444 XQ": "ProRes 4444 XQ",
  RAW: "ProRes RAW",
  "RAW HQ": "ProRes RAW HQ",
};

/** DNxHR by MediaInfo's `Format_Level` (SMPTE ST 2019-1, resolution-independent profiles). */
export const dnxhrFlavours: Record<string, VideoCodec> = {
  LB: "DNxHR LB",
  SQ: "DNxHR SQ",
  HQ: "DNxHR HQ",
  HQX: "DNxHR HQX",
  "444": "DNxHR 444",
};

/** Codecs that one MediaInfo format covers several of. */
const families: Record<string, (track: Track, overallBitRate: number | undefined) => VideoCodec | undefined> = {
  ProRes: (track) => lookUp(proResFlavours, track.field("Format_Profile")),
  "ProRes RAW": (track) => (track.field("Format_Profile")?.includes("HQ") ? "ProRes RAW HQ" : "ProRes RAW"),
  "VC-3": (track) => dnxFamily(track),
  AVC: (track, overallBitRate) => avcIntraClass(track, overallBitRate) ?? "AVC",
  "MPEG Video": (track) => mpegVideoFamily(track),
  DV: (track) => dvFamily(track),
  "JPEG 2000": (track) => (track.field("Format_Profile")?.startsWith("HTJ2K") ? "HTJ2K" : "JPEG 2000"),
};

/**
 * The codec in our words, or MediaInfo's own name of it. `overallBitRate` is that of the whole file, in bits per second.
 * Absent where the wrapper alone names it, and names a family that such a name does not prove.
 */
export function videoCodec(track: Track, overallBitRate: number | undefined): string | undefined {
  const format = track.field("Format");
  if (!format || hasAvcIntraCodeOnly(track) || hasMpegCodeOnly(track)) return undefined;
  return lookUp(families, format)?.(track, overallBitRate) ?? lookUp(formats, format) ?? format;
}

function dnxFamily(track: Track): VideoCodec {
  const commercial = track.field("Format_Commercial_IfAny") ?? track.field("Format_Commercial") ?? "";
  const profile = track.field("Format_Profile") ?? "";
  if (profile.startsWith("RI") || commercial.startsWith("DNxHR")) {
    const level = track.field("Format_Level") ?? commercial.replace("DNxHR ", "");
    return lookUp(dnxhrFlavours, level) ?? "VC-3";
  }
  return profile.startsWith("HD") || commercial.startsWith("DNxHD") ? "DNxHD" : "VC-3";
}
