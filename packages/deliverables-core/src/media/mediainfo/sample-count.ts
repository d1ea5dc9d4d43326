import { divide, rational } from "../../timecode/rational.js";
import { count } from "./field-values.js";
import { exactRate } from "./frame-rate.js";
import type { Track } from "./track.js";

/**
 * The exact number of samples in a channel, where the file proves it. MediaInfo's own `SamplingCount` is mostly reckoned back
 * from a duration that is rounded to a millisecond (32,016 for 32,032), so other fields must bear it out.
 */
export function sampleCount(track: Track, container: string | undefined): number | undefined {
  switch (container) {
    case "FLAC":
      return count(track, "SamplingCount");
    case "MXF":
      return fromFrames(track);
    case "QuickTime":
    case "MPEG-4":
    case "AIFF":
    case "Wave":
    case "RF64":
    case "BW64":
      return fromBytes(track);
    default:
      return undefined;
  }
}

/** An MXF sound track counts edit units: samples when it is wrapped as one clip, frames when it is wrapped with the picture. */
function fromFrames(track: Track): number | undefined {
  const frames = count(track, "FrameCount");
  const sampleRate = count(track, "SamplingRate");
  if (!frames || !sampleRate) return undefined;
  const isClip = track.field("Format") === "PCM" && track.field("Format_Settings_Wrapping")?.startsWith("Clip");
  if (isClip && track.field("FrameRate") === undefined) return agreed(track, frames);
  const rate = exactRate(track);
  const samples = rate && divide(rational(BigInt(frames) * BigInt(sampleRate)), rate);
  // In a cadence such as 1602, 1601, 1602, … the last frames' share is not known.
  return samples?.denominator === 1n ? agreed(track, Number(samples.numerator)) : undefined;
}

/** PCM in a wrapper that counts bytes. */
function fromBytes(track: Track): number | undefined {
  const bytes = count(track, "StreamSize");
  const channels = count(track, "Channels");
  const bitDepth = count(track, "BitDepth");
  if (track.field("Format") !== "PCM" || !bytes || !channels || !bitDepth) return undefined;
  const samples = bytes / (channels * Math.ceil(bitDepth / 8));
  return Number.isInteger(samples) ? agreed(track, samples) : undefined;
}

/** Only what comes within two milliseconds of MediaInfo's own figure: else one of the fields means something else. */
function agreed(track: Track, samples: number): number | undefined {
  const reckoned = count(track, "SamplingCount");
  const sampleRate = count(track, "SamplingRate");
  if (!reckoned || !sampleRate) return undefined;
  return Math.abs(samples - reckoned) <= sampleRate * 0.002 ? samples : undefined;
}
