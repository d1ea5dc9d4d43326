import type { VideoTrack } from "../probe.js";
import { type ChromaSubsampling, chromaSubsamplings, type FieldOrder, type ScanType } from "../vocabulary.js";
import { aspectRatios } from "./aspect-ratio.js";
import { colorFromTrack } from "./color-from-track.js";
import { count, decimal, single } from "./field-values.js";
import { exactRate, frameRateInWords } from "./frame-rate.js";
import { hdrFromTrack } from "./hdr-from-track.js";
import { jpeg2000Profile } from "./jpeg2000-profiles.js";
import { lookUp } from "./look-up.js";
import { rasterOfTrack } from "./raster-of-track.js";
import type { Track } from "./track.js";
import { asShown } from "./turned.js";
import { undisputed } from "./undisputed.js";
import { videoCodec } from "./video-codecs.js";
import { withoutAbsent } from "./without-absent.js";

/** What else is known of the file that the track is in. */
export interface Surroundings {
  /** Reading stopped at a limit. */
  partial: boolean;
  /** It ends before the end that it promises. */
  truncated: boolean;
  /** Bits per second of the whole file. */
  overallBitRate: number | undefined;
  /** The wrapper, in our words. */
  container: string | undefined;
}

export function videoFromTrack(track: Track, surroundings: Surroundings): VideoTrack {
  const codec = videoCodec(track, surroundings.overallBitRate);
  const raster = rasterOfTrack(track);
  const aspect = aspectRatios(track);
  const color = colorFromTrack(track);
  const frames = surroundings.partial ? undefined : frameCount(track, surroundings);
  const scan = scanOf(track);
  const model = colorModel(track, codec, color.matrix);
  return withoutAbsent<VideoTrack>({
    codec: isCertain(codec, surroundings) ? codec : undefined,
    profile: profile(track),
    level: hasLevels.includes(track.field("Format") ?? "") ? track.field("Format_Level") : undefined,
    tier: track.field("Format_Tier"),
    ...asShown(track, { ...raster, pixelAspectRatio: aspect.pixel, displayAspectRatio: aspect.display }),
    frameRate: frameRateInWords(track),
    frameRateMode: frameRateMode(track, surroundings),
    scan,
    disputedScan: disputedScan(track),
    fieldOrder: scan === "interlaced" ? fieldOrder(track) : undefined,
    activeFormat: undisputed(track, "ActiveFormatDescription", count),
    chroma: chroma(track, codec, model),
    colorModel: model,
    bitDepth: undisputed(track, "BitDepth", count) ?? impliedBitDepth(codec),
    bitRate: bitRate(track, surroundings),
    frames,
    durationSeconds: surroundings.partial ? undefined : duration(track, frames),
    color,
    hdr: hdrFromTrack(track),
  });
}

/** Families whose member shows only in the stream, which may lie behind the limit. */
function isCertain(codec: string | undefined, { partial, container }: Surroundings): boolean {
  return !(partial && container === "MXF" && (codec === "AVC" || codec === "MPEG-2"));
}

/** Formats whose profile is a profile; of ProRes and DNxHR it is the codec. */
const hasProfiles = ["AVC", "HEVC", "VVC", "AV1", "VP9", "MPEG Video"];
const hasLevels = ["AVC", "HEVC", "VVC", "AV1", "MPEG Video"];

function profile(track: Track): string | undefined {
  const format = track.field("Format") ?? "";
  const stated = track.field("Format_Profile");
  if (format === "JPEG 2000") return stated && jpeg2000Profile(stated);
  return hasProfiles.includes(format) ? stated : undefined;
}

/**
 * `VFR` alone may be no more than a flag that the encoder left unset (transport streams): the file varies when its
 * shortest and longest frames differ. MXF knows edit units of one length only.
 */
function frameRateMode(track: Track, { container, partial }: Surroundings): "constant" | "variable" | undefined {
  const stated = track.field("FrameRate_Mode");
  // The frames behind the limit may be longer or shorter than those before it.
  if (stated === "CFR") return partial && container !== "MXF" ? undefined : "constant";
  if (stated === undefined) return container === "MXF" && exactRate(track) ? "constant" : undefined;
  const slowest = decimal(track, "FrameRate_Minimum");
  const fastest = decimal(track, "FrameRate_Maximum");
  return stated === "VFR" && slowest !== undefined && fastest !== undefined && slowest < fastest
    ? "variable"
    : undefined;
}

/** Pictures coded in fields or in frames as each needs (MBAFF, PAFF) are interlaced. */
const scans: Record<string, ScanType> = {
  Progressive: "progressive",
  Interlaced: "interlaced",
  MBAFF: "interlaced",
  PAFF: "interlaced",
};

const fieldOrders: Record<string, FieldOrder> = { TFF: "top-first", BFF: "bottom-first" };

function scanOf(track: Track): ScanType | undefined {
  return undisputed(track, "ScanType", (from, name) => lookUp(scans, single(from, name)));
}

function disputedScan(track: Track): string | undefined {
  const [wrapper, picture] = ["ScanType", "ScanType_Original"].map((name) => lookUp(scans, single(track, name)));
  if (wrapper === undefined || picture === undefined || wrapper === picture) return undefined;
  return `${wrapper} in the wrapper, ${picture} in the picture`;
}

function fieldOrder(track: Track): FieldOrder | undefined {
  return undisputed(track, "ScanOrder", (from, name) => lookUp(fieldOrders, single(from, name)));
}

/** MediaInfo's word, but where it is known to guess. */
function colorModel(track: Track, codec: string | undefined, matrix: string | undefined): string | undefined {
  const sampling = track.field("ChromaSubsampling");
  // Only chroma can be subsampled.
  const stated = single(track, "ColorSpace") ?? (sampling && sampling !== "4:4:4" ? "YUV" : undefined);
  // QuickTime's DNxHR 444 is called RGB whatever it holds.
  if (codec === "DNxHR 444") return stated === "RGB" ? undefined : stated;
  // MXF's descriptors call any three equal components YUV, among them the XYZ of digital cinema.
  const isJpeg2000 = codec === "JPEG 2000" || codec === "HTJ2K";
  const couldBeXyz = stated === "YUV" && sampling === "4:4:4" && matrix === undefined;
  return isJpeg2000 && couldBeXyz ? undefined : stated;
}

function chroma(track: Track, codec: string | undefined, model: string | undefined): ChromaSubsampling | undefined {
  const stated = single(track, "ChromaSubsampling");
  if (stated && undisputed(track, "ChromaSubsampling", single) === undefined) return undefined;
  if (stated) return chromaSubsamplings.find((known) => known === stated);
  if (model !== undefined && ["RGB", "RGBA", "XYZ"].includes(model)) return "4:4:4";
  if (model === "Y") return "4:0:0";
  if (codec?.startsWith("ProRes 422")) return "4:2:2";
  return codec?.startsWith("ProRes 4444") || codec === "DNxHR 444" ? "4:4:4" : undefined;
}

/** ProRes states no bit depth: the 422 flavours are coded with 10 bits, the 4444 flavours with 12 (SMPTE RDD 36). */
function impliedBitDepth(codec: string | undefined): number | undefined {
  if (codec?.startsWith("ProRes 4444")) return 12;
  return codec?.startsWith("ProRes 422") ? 10 : undefined;
}

/** A track cannot carry more than its file: where the figure is higher it is the encoder's ceiling, not a rate. */
function bitRate(track: Track, { overallBitRate: overall, partial }: Surroundings): number | undefined {
  // It may be reckoned from the part that was read.
  const stated = partial ? undefined : count(track, "BitRate");
  return stated !== undefined && overall !== undefined && stated > overall * 1.05 ? undefined : stated;
}

/**
 * Of MPEG-2 in MXF MediaInfo counts the frames that it was shown, 153 of a long film after 32 MiB at 50 Mb/s, while its duration is what
 * the file itself states: where the two are apart, the frames are reckoned from that. A file that was cut off states what it has lost.
 */
function frameCount(track: Track, { container, truncated }: Surroundings): number | undefined {
  const counted = count(track, "FrameCount");
  const seconds = decimal(track, "Duration");
  const rate = exactRate(track);
  if (container !== "MXF" || truncated || counted === undefined || seconds === undefined || !rate) return counted;
  const perSecond = Number(rate.numerator) / Number(rate.denominator);
  const stated = Math.round(seconds * perSecond);
  if (Math.abs(counted - stated) <= 1) return counted;
  return Math.abs(stated / perSecond - seconds) < 0.001 ? stated : undefined;
}

/** From the frames where that agrees with MediaInfo's figure, which is rounded to a millisecond. */
function duration(track: Track, frames: number | undefined): number | undefined {
  const rounded = decimal(track, "Duration");
  const rate = exactRate(track);
  if (rounded === undefined || frames === undefined || !rate || track.field("FrameRate_Mode") === "VFR") return rounded;
  const exact = (frames * Number(rate.denominator)) / Number(rate.numerator);
  return Math.abs(exact - rounded) < 0.001 ? exact : rounded;
}
