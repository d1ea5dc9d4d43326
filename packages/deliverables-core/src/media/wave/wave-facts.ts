/** What the chunks of a RIFF, RF64 or BW64 WAVE file say. An absent field is not known. */
export interface WaveFacts {
  wrapper: "Wave" | "RF64" | "BW64";
  format?: WaveFormat;
  /** Bytes of sound that the file really holds. */
  dataBytes?: number;
  /** Samples in each channel, of the sound that the file really holds. PCM only. */
  samples?: number;
  broadcast?: BroadcastExtension;
  /** The `iXML` chunk as it stands, up to 1 MB. */
  ixml?: string;
  /** Audio tracks that the `chna` chunk assigns to objects and beds (ITU-R BS.2076). */
  chnaTracks?: number;
  /** Identifiers of all chunks, in order. */
  chunks: string[];
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
  /** From the channel mask, in the order of the channels; absent when the mask does not name them all. */
  channelLabels?: string[];
}

/** The `bext` chunk (EBU Tech 3285). */
export interface BroadcastExtension {
  version: number;
  description: string;
  originator: string;
  originatorReference: string;
  /** `yyyy-mm-dd` and `hh:mm:ss`, as they stand. */
  originationDate: string;
  originationTime: string;
  /** Samples since midnight. */
  timeReferenceSamples?: number;
  /** From version 2 on; each absent when not stated. LUFS, LU, dBTP. */
  loudness?: {
    integratedLufs?: number;
    rangeLu?: number;
    maxTruePeakDbtp?: number;
    maxMomentaryLufs?: number;
    maxShortTermLufs?: number;
  };
}
