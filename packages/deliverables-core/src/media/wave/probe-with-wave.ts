import { isUnread, type Unread } from "../../folder/reader.js";
import { labelsOfTrack, layoutOf } from "../channel-layouts.js";
import type { AudioTrack, Probe } from "../probe.js";
import { isPcm } from "./read-wave.js";
import type { WaveFacts, WaveFormat } from "./wave-facts.js";

/**
 * MediaInfo's probe of a WAVE file, put right by its chunks: they count samples, where MediaInfo counts milliseconds, and show
 * whether the file is whole, which MediaInfo cannot tell of the part it was given. Plain PCM needs no MediaInfo at all.
 */
export function withWave(probe: Probe | Unread, wave: WaveFacts | Unread): Probe | Unread {
  if (isUnread(wave)) return probe;
  const { format } = wave;
  const plain: AudioTrack | undefined =
    format && isPcm(format) ? { codec: "PCM", ...trackOf(wave, format) } : undefined;
  if (isUnread(probe)) return plain ? assemble(wave, [plain]) : probe;
  const [only, ...others] = probe.audio;
  // PCM may carry something else (Dolby E, AC-3 in SMPTE ST 337), which MediaInfo finds and names.
  const isPlain = plain && others.length === 0 && (only === undefined || only.codec === "PCM");
  if (isPlain) return assemble(wave, [{ ...only, ...plain }], probe);
  return { ...assemble(wave, probe.audio, probe), ...(probe.partial ? { partial: true } : {}) };
}

function assemble(wave: WaveFacts, audio: AudioTrack[], probe?: Probe): Probe {
  const seconds = wave.samples !== undefined && wave.format ? wave.samples / wave.format.sampleRate : undefined;
  const durationSeconds = seconds ?? probe?.container.durationSeconds;
  const timeReferenceSamples = wave.broadcast?.timeReferenceSamples;
  return {
    container: { format: wave.wrapper, ...(durationSeconds === undefined ? {} : { durationSeconds }) },
    video: probe?.video ?? [],
    audio,
    ...(timeReferenceSamples === undefined ? {} : { timeReferenceSamples }),
    ...(wave.damage === undefined ? {} : { damage: wave.damage }),
  };
}

function trackOf(wave: WaveFacts, format: WaveFormat): AudioTrack {
  const channelLabels = labelsOfTrack(format.channelLabels, format.channels);
  const layout = format.channels === 1 ? "mono" : channelLabels && layoutOf(channelLabels);
  return {
    sampleRate: format.sampleRate,
    bitDepth: format.bitDepth,
    channels: format.channels,
    ...(layout ? { layout } : {}),
    ...(channelLabels ? { channelLabels } : {}),
    bitRate: format.sampleRate * format.blockAlign * 8,
    ...(wave.samples === undefined ? {} : { samples: wave.samples, durationSeconds: wave.samples / format.sampleRate }),
  };
}
