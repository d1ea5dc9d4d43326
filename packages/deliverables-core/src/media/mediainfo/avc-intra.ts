import type { VideoCodec } from "../vocabulary.js";
import { count, decimal } from "./field-values.js";
import type { Track } from "./track.js";

type AvcIntra = Extract<VideoCodec, `AVC-Intra ${string}`>;

/**
 * Bytes of one frame, by raster (SMPTE RP 2027; class 200 as cameras and x264 write it). Every frame of a class has the same
 * size, in the pair of sizes for rates of 25 and of 29.97 and their relatives.
 */
const frameBytes: Record<AvcIntra, Record<string, number[]>> = {
  "AVC-Intra 50": { "1440x1080": [232_960, 281_088], "960x720": [116_736, 140_800] },
  "AVC-Intra 100": { "1920x1080": [472_576, 568_832], "1280x720": [236_544, 284_672] },
  "AVC-Intra 200": { "1920x1080": [955_392, 1_144_832], "1280x720": [471_552, 568_832] },
};

/** MXF picture essence codings that name a class, by the figures they begin with (SMPTE RP 2027, RP 224). */
const codings: Record<AvcIntra, string[]> = {
  "AVC-Intra 50": ["04010202013221"],
  "AVC-Intra 100": ["04010202013231"],
  "AVC-Intra 200": [],
};

/** QuickTime codes that name a class: `ai15` is class 100. */
const quickTimeCodes: Record<AvcIntra, RegExp> = {
  "AVC-Intra 50": /^ai5[2356pq]$/,
  "AVC-Intra 100": /^ai1[2356pq]$/,
  "AVC-Intra 200": /^ai2[2356pq]$/,
};

/**
 * The AVC-Intra class of an AVC track. The size of the frames decides, since writers mislabel (FFmpeg's QuickTime files call
 * class 200 `ai15`); a file too short or too broken to measure is taken at its label.
 */
export function avcIntraClass(track: Track): AvcIntra | undefined {
  const classes: AvcIntra[] = ["AVC-Intra 50", "AVC-Intra 100", "AVC-Intra 200"];
  const coding = (track.field("CodecID") ?? "").split("-").at(-1) ?? "";
  return (
    classes.find((name) => isMeasured(track, name)) ??
    classes.find(
      (name) => quickTimeCodes[name].test(coding) || codings[name].some((start) => coding.startsWith(start)),
    ) ??
    classes.find((name) => track.field("Format_Commercial_IfAny") === name)
  );
}

function isMeasured(track: Track, name: AvcIntra): boolean {
  const bitRate = count(track, "BitRate");
  const rate = decimal(track, "FrameRate");
  if (!bitRate || !rate || !isIntra(track) || track.field("BitDepth") !== "10") return false;
  if (track.field("BitRate_Mode") !== "CBR") return false;
  const bytes = bitRate / 8 / rate;
  const sizes = frameBytes[name][`${track.field("Width")}x${track.field("Height")}`] ?? [];
  // MediaInfo reports the rate of the decoder's buffer model, which leaves out a few hundred bytes of each frame.
  return sizes.some((size) => Math.abs(bytes - size) < size * 0.005);
}

function isIntra(track: Track): boolean {
  return track.field("Format_Settings_GOP") === "N=1" || (track.field("Format_Profile") ?? "").endsWith("Intra");
}
