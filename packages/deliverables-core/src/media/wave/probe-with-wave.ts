import { isUnread, type Unread } from "../../folder/reader.js";
import { labelsOfTrack, layoutOf } from "../channel-layouts.js";
import type { AudioTrack, Probe } from "../probe.js";
import { isPcm } from "./read-wave.js";
import type { WaveFacts, WaveFormat } from "./wave-facts.js";

/**
 * MediaInfo's probe of a WAVE file, put right by its chunks: they count samples, where MediaInfo counts milliseconds, and show
 * whether the file is whole, which MediaInfo cannot tell of the part it was given.
 */
export function withWave(probe: Probe | Unread, wave: WaveFacts | Unread): Probe | Unread {
  if (isUnread(wave)) return probe;
  const format = wave.format && isPcm(wave.format) ? wave.format : undefined;
  const analysed = isUnread(probe) ? undefined : probe;
  const [only, ...others] = analysed?.audio ?? [];
  if (!analysed) return format ? assemble(wave, [carrierOf(wave, format)]) : probe;
  // PCM may carry something else (Dolby E, AC-3 in SMPTE ST 337). MediaInfo finds and names it where it begins at once: measured
  // within 1.7 s of 16-bit stereo, 1.1 s of 24-bit. Behind a longer silence it says PCM; then our own look shows that it is not.
  if (only?.codec === "PCM" && others.length === 0 && format) {
    const track = wave.bursts ? carrierOf(wave, format) : { ...only, ...trackOf(wave, format) };
    return assemble(wave, [track], analysed);
  }
  const audio = !only && format ? [carrierOf(wave, format)] : analysed.audio;
  return { ...assemble(wave, audio, analysed), ...(analysed.partial ? { partial: true } : {}) };
}

function assemble(wave: WaveFacts, audio: AudioTrack[], probe?: Probe): Probe {
  const seconds = wave.samples !== undefined && wave.format ? wave.samples / wave.format.sampleRate : undefined;
  const durationSeconds = seconds ?? probe?.container.durationSeconds;
  const { timeReferenceSamples, broadcast, ixml, adm, damage } = wave;
  return {
    container: { format: wave.wrapper, ...(durationSeconds === undefined ? {} : { durationSeconds }) },
    video: probe?.video ?? [],
    audio,
    ...(timeReferenceSamples === undefined ? {} : { timeReferenceSamples }),
    ...(broadcast && { broadcast }),
    ...(ixml && { ixml }),
    ...(adm && { adm }),
    ...(damage === undefined ? {} : { damage }),
  };
}

/** What holds whatever the samples carry: Dolby E in two of them has its own channels and bits. */
function carrierOf(wave: WaveFacts, { sampleRate }: WaveFormat): AudioTrack {
  return {
    sampleRate,
    ...(wave.samples === undefined ? {} : { samples: wave.samples, durationSeconds: wave.samples / sampleRate }),
  };
}

function trackOf(wave: WaveFacts, format: WaveFormat): AudioTrack {
  const channelLabels = labelsOfTrack(format.channelLabels, format.channels);
  const layout = format.channels === 1 ? "mono" : channelLabels && layoutOf(channelLabels);
  return {
    ...carrierOf(wave, format),
    bitDepth: format.bitDepth,
    sampleFormat: format.tag === 3 ? "float" : "integer",
    channels: format.channels,
    ...(wave.silence && { silence: wave.silence }),
    ...(wave.silentEnd && { silentEnd: wave.silentEnd }),
    ...(wave.sameChannels && { sameChannels: wave.sameChannels }),
    ...(wave.paddedBits && { paddedBits: wave.paddedBits }),
    ...(layout ? { layout } : {}),
    ...(channelLabels ? { channelLabels } : {}),
    bitRate: format.sampleRate * format.blockAlign * 8,
  };
}
