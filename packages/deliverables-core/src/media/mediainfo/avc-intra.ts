import type { VideoCodec } from "../vocabulary.js";
import { count } from "./field-values.js";
import { exactRate, inFigures } from "./frame-rate.js";
import { rasterOfTrack } from "./raster-of-track.js";
import { contradicts, type StreamShape } from "./stream-shape.js";
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

const classes: AvcIntra[] = ["AVC-Intra 50", "AVC-Intra 100", "AVC-Intra 200"];

/** MediaInfo measures the rate of all but the shortest files: seen from 6 frames on at a constant rate, from 50 at a variable one. */
const mostFramesUnmeasured = 49;

/**
 * The AVC-Intra class of an AVC track. The size of the frames decides, since writers mislabel (FFmpeg's QuickTime files call
 * class 200 `ai15`). A label is believed where the stream bears it out, and where the file is too short or too broken to
 * measure and nothing in it speaks against the label. `overallBitRate` is that of the whole file, in bits per second.
 */
export function avcIntraClass(track: Track, overallBitRate: number | undefined): AvcIntra | undefined {
  const measured = classes.find((name) => isMeasured(track, name));
  if (measured) return measured;
  const label = labelOf(track);
  return label && isCredible(track, label, overallBitRate) ? label : undefined;
}

/** Whether nothing but a QuickTime code says what the picture is: cameras leave out the parameter sets of AVC-Intra, and anyone can write a code. */
export function hasAvcIntraCodeOnly(track: Track): boolean {
  const code = track.field("CodecID") ?? "";
  return track.field("Format_Profile") === undefined && classes.some((name) => quickTimeCodes[name].test(code));
}

function labelOf(track: Track): AvcIntra | undefined {
  const coding = (track.field("CodecID") ?? "").split("-").at(-1) ?? "";
  return (
    classes.find(
      (name) => quickTimeCodes[name].test(coding) || codings[name].some((start) => coding.startsWith(start)),
    ) ?? classes.find((name) => track.field("Format_Commercial_IfAny") === name)
  );
}

function isCredible(track: Track, name: AvcIntra, overallBitRate: number | undefined): boolean {
  const bitRates = bitRatesOf(track, name);
  const shape: StreamShape = {
    profile: /^High (10|4:2:2)\b/,
    pictures: "alone",
    chroma: name === "AVC-Intra 50" ? "4:2:0" : "4:2:2",
    bitDepth: "10",
    rasters: Object.keys(frameBytes[name]),
    bitRates,
  };
  if (track.field("Format_Profile") !== undefined && !isIntra(track)) return false;
  if (contradicts(track, shape)) return false;
  if (count(track, "BitRate")) return true;
  // A track cannot carry more than its file.
  if (overallBitRate !== undefined && bitRates.every((rate) => overallBitRate < rate * 0.9)) return false;
  return (count(track, "FrameCount") ?? 0) <= mostFramesUnmeasured;
}

function bitRatesOf(track: Track, name: AvcIntra): number[] {
  const rate = exactRate(track);
  const { width, height } = rasterOfTrack(track);
  const sizes = frameBytes[name][`${width}x${height}`] ?? [];
  return rate ? sizes.map((size) => size * 8 * inFigures(rate)) : [];
}

function isMeasured(track: Track, name: AvcIntra): boolean {
  const bitRate = count(track, "BitRate");
  if (!bitRate || !isIntra(track) || track.field("BitDepth") !== "10") return false;
  if (track.field("BitRate_Mode") !== "CBR") return false;
  // MediaInfo reports the rate of the decoder's buffer model, which leaves out a few hundred bytes of each frame.
  return bitRatesOf(track, name).some((nominal) => Math.abs(bitRate - nominal) < nominal * 0.005);
}

function isIntra(track: Track): boolean {
  return track.field("Format_Settings_GOP") === "N=1" || (track.field("Format_Profile") ?? "").endsWith("Intra");
}
