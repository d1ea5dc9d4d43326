import { labelsOfTrack, layoutOf } from "../channel-layouts.js";
import type { AudioTrack } from "../probe.js";
import type { SampleFormat } from "../vocabulary.js";
import { audioCodec, audioProfile } from "./audio-codecs.js";
import { count, decimal, single } from "./field-values.js";
import { languageOf } from "./languages.js";
import { sampleCount } from "./sample-count.js";
import type { Track } from "./track.js";
import type { Surroundings } from "./video-from-track.js";
import { withoutAbsent } from "./without-absent.js";

export function audioFromTrack(track: Track, { partial, container, overallBitRate }: Surroundings): AudioTrack {
  const sampleRate = count(track, "SamplingRate");
  const channels = channelCount(track);
  // Two discrete channels without labels are not stereo.
  const labels = labelsOfTrack(single(track, "ChannelLayout")?.split(/\s+/), channels);
  const samples = partial ? undefined : sampleCount(track, container);
  const stated = count(track, "BitRate");
  return withoutAbsent<AudioTrack>({
    codec: audioCodec(track),
    profile: audioProfile(track),
    sampleRate,
    // A lossy codec has no bit depth of its own; what is given for it is the decoder's.
    bitDepth: track.field("Compression_Mode") === "Lossy" ? undefined : count(track, "BitDepth"),
    sampleFormat: sampleFormatOf(track),
    channels,
    layout: channels === 1 ? "mono" : labels && layoutOf(labels),
    channelLabels: labels,
    language: languageOf(track),
    bitRate:
      stated !== undefined && overallBitRate !== undefined && stated > overallBitRate * 1.05 ? undefined : stated,
    samples,
    durationSeconds: samples !== undefined && sampleRate ? samples / sampleRate : duration(track, partial),
  });
}

const floatCodecs = ["fl32", "fl64", "A_PCM/FLOAT/IEEE"];
const integerCodecs = ["in24", "in32", "sowt", "twos", "A_PCM/INT/LIT", "A_PCM/INT/BIG"];

/** As the wrapper says it; what AES3 carries in MXF is whole numbers (SMPTE ST 382). */
function sampleFormatOf(track: Track): SampleFormat | undefined {
  if (track.field("Format") !== "PCM") return undefined;
  const codec = track.field("CodecID") ?? "";
  if (track.field("Format_Profile") === "Float" || floatCodecs.includes(codec)) return "float";
  if (integerCodecs.includes(codec)) return "integer";
  return track.field("Format_Settings_Wrapping")?.includes("AES") ? "integer" : undefined;
}

/** Behind a limit there may be more. */
function duration(track: Track, partial: boolean): number | undefined {
  return partial ? undefined : decimal(track, "Duration");
}

/** Channels as decoded; an AAC or DTS stream with a core of fewer channels lists both, which settles nothing. */
function channelCount(track: Track): number | undefined {
  const text = single(track, "Channels");
  return text && /^\d{1,4}$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}
