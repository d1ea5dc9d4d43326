import type { Adm, AudioTrack, BroadcastInformation, Ixml, Silence, SilentEnd } from "../probe.js";

/** What the chunks of a RIFF, RF64 or BW64 WAVE file say. An absent field is not known. */
export interface WaveFacts {
  wrapper: "Wave" | "RF64" | "BW64";
  format?: WaveFormat;
  /** Samples in each channel, of the sound that the file really holds. PCM only. */
  samples?: number;
  /** What looks like PCM carries bursts of data (SMPTE ST 337). */
  bursts?: true;
  silence?: Silence;
  silentEnd?: SilentEnd;
  sameChannels?: NonNullable<AudioTrack["sameChannels"]>;
  paddedBits?: NonNullable<AudioTrack["paddedBits"]>;
  /** Of the `bext` chunk: samples since midnight. */
  timeReferenceSamples?: number;
  broadcast?: BroadcastInformation;
  ixml?: Ixml;
  adm?: Adm;
  /** Why the file is not whole, in words that finish "The file …". */
  damage?: string;
}

/** The `fmt ` chunk. */
export interface WaveFormat {
  /** 1 is integer PCM, 3 floating point; of WAVE_FORMAT_EXTENSIBLE the format inside. */
  tag: number;
  channels: number;
  sampleRate: number;
  /** Bytes of one sample in all channels. */
  blockAlign: number;
  /** Bits that count, which may be fewer than are stored. */
  bitDepth: number;
  /** Set when samples of PCM of so many bits in so many channels do not have so many bytes. */
  contradicts?: true;
  /** From the channel mask, in the order of the channels; absent when the mask does not name them all. */
  channelLabels?: string[];
}
