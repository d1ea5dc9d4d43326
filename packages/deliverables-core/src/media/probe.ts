import type { As11 } from "./as11/as11.js";
import type {
  ChannelLayout,
  ChromaSubsampling,
  FieldOrder,
  HdrFormat,
  HeaderPartition,
  SampleFormat,
  ScanType,
} from "./vocabulary.js";

/**
 * What a media file says about itself, in our vocabulary. A field that is absent is not known:
 * it is never guessed, and a rule that needs it is unchecked.
 */
export interface Probe {
  container: Container;
  video: VideoTrack[];
  audio: AudioTrack[];
  /** Captions and subtitles inside the file; absent when none were found. */
  captions?: CaptionTrack[];
  /** From the timecode track (MXF material package, QuickTime `tmcd`), never from a delay in seconds. */
  timecode?: StartTimecode;
  /** Why there is a timecode that does not say when the file starts, in words that finish "Start timecode is not known: …". */
  unsettledTimecode?: string;
  /** From the `bext` chunk of a Broadcast Wave file: samples since midnight. */
  timeReferenceSamples?: number;
  /** From the `bext` chunk, and what it claims: nothing of it was measured here. */
  broadcast?: BroadcastInformation;
  /** From the `iXML` chunk of a field recording. */
  ixml?: Ixml;
  /** From the chunks `chna` and `axml`, which make a WAVE file one of the Audio Definition Model. */
  adm?: Adm;
  /** From the descriptive metadata of an AS-11 MXF. */
  as11?: As11;
  /** Why the file is not whole, in words that finish "The file …": "ends early: it promises 8.2 MB and holds 3.1 MB". */
  damage?: string;
  /** Why nobody can tell whether the file is whole, in words that finish "Whether … cannot be told: …". */
  untoldEnd?: string;
  /**
   * What its index makes players do other than play every track from the first frame to the last, in words that finish
   * "The file …": "plays 1 s of its picture, and holds 2 s". Absent where there is nothing of the kind.
   */
  playback?: string[];
  /** Set when reading stopped at a limit; what lies behind it is absent. */
  partial?: true;
}

export interface Container {
  /** `MXF`, `QuickTime`, `MPEG-4`, `Wave`, `RF64`, `MPEG-TS`, `Matroska`, `WebM`, …; absent when the file is not media. */
  format?: string;
  /** `OP1a`, `OP1b`, … `OP3c`, `OP-Atom`. MXF only. */
  operationalPattern?: string;
  /** State of the MXF header partition. */
  headerPartition?: HeaderPartition;
  durationSeconds?: number;
  /** The day on which it was made, as `2026-11-20`, by its own words (MXF, QuickTime, MP4), in UTC. */
  createdOn?: string;
  /** What people wrote into the wrapper, cut off where nobody reads on. */
  title?: string;
  comment?: string;
  /** What an MXF calls its material and its sources. */
  packageName?: string;
}

export interface VideoTrack {
  /** A word of the vocabulary, or the name that the file gives when the vocabulary has no word for it. */
  codec?: string;
  /** `High 4:2:2 Intra`, `Main 10`, `IMF 2K`, … */
  profile?: string;
  /** `4.1`, `5.1`, … */
  level?: string;
  /** `Main` or `High`, of HEVC and VVC. */
  tier?: string;
  /** Pixels that are shown, as stored in the file's own description. */
  width?: number;
  height?: number;
  /** Exact ratio, reduced: `1:1`, `64:45`. */
  pixelAspectRatio?: string;
  /** Exact ratio, reduced: `16:9`, `1024:429`. */
  displayAspectRatio?: string;
  /** Exact rate: `25`, `24000/1001`. In decimals (`16.837`) where no more is known, as of the mean of a variable rate. */
  frameRate?: string;
  frameRateMode?: "constant" | "variable";
  scan?: ScanType;
  /** Where wrapper and picture contradict each other: `interlaced in the wrapper, progressive in the picture`. Then `scan` is absent. */
  disputedScan?: string;
  /** Of interlaced picture only. */
  fieldOrder?: FieldOrder;
  /** Active Format Description, 0 to 15 (SMPTE ST 2016-1). */
  activeFormat?: number;
  chroma?: ChromaSubsampling;
  /** `RGB`, `YUV`, `XYZ`; an alpha channel shows as `RGBA`, `YUVA`. */
  colorModel?: string;
  bitDepth?: number;
  /** Bits per second. */
  bitRate?: number;
  frames?: number;
  durationSeconds?: number;
  /** How much later than the first track of the file it begins, where it does and the wrapper says so. */
  delaySeconds?: number;
  color: {
    /** `BT.709`, `BT.2020`, `BT.601 PAL`, `BT.601 NTSC`, `P3-D65`, `P3-DCI`, … */
    primaries?: string;
    /** `BT.709`, `PQ`, `HLG`, `BT.2020 10-bit`, `BT.2020 12-bit`, … */
    transfer?: string;
    /** `BT.709`, `BT.601`, `BT.2020 non-constant`, `RGB`, … */
    matrix?: string;
    range?: "limited" | "full";
  };
  hdr: {
    /** Empty when the file declares none. */
    formats: HdrFormat[];
    /** Primaries of the mastering display: `BT.2020`, `P3-D65`, … */
    masteringPrimaries?: string;
    /** Luminance of the mastering display in cd/m². */
    masteringMin?: number;
    masteringMax?: number;
    /** Maximum content light level and maximum frame-average light level in cd/m². */
    maxCll?: number;
    maxFall?: number;
  };
}

export interface AudioTrack {
  /** A word of the vocabulary (`PCM`, `AAC`, `Dolby E`, …) or the file's own name for it. */
  codec?: string;
  profile?: string;
  /** Hz. */
  sampleRate?: number;
  bitDepth?: number;
  /** Of PCM only. */
  sampleFormat?: SampleFormat;
  channels?: number;
  /** Named layout where the channel labels say so. */
  layout?: ChannelLayout;
  /** Labels in the order of the channels, as `["L", "R", "C", "LFE", "Ls", "Rs"]`. */
  channelLabels?: string[];
  /** BCP 47, as `en`, `en-GB`. */
  language?: string;
  /** Bits per second. */
  bitRate?: number;
  samples?: number;
  durationSeconds?: number;
  /** As of a picture track. */
  delaySeconds?: number;
  /** Of PCM, where a channel holds nothing but zeros. */
  silence?: Silence;
  /** Of PCM, where it holds nothing but zeros in the last third of it or longer. */
  silentEnd?: SilentEnd;
  /** Of PCM of two channels that hold the same samples throughout. */
  sameChannels?: Pick<Silence, "looks">;
  /** Of PCM of 24 bit of which the lower ones are never used. */
  paddedBits?: { bits: number } & Pick<Silence, "looks">;
}

/** Channels in which no sample other than zero was found. */
export interface Silence {
  /** From 1. */
  channels: number[];
  /** In how many places, spread over the file, it was looked; absent where every sample was read. */
  looks?: number;
}

/** Zeros in all channels, from a sample on. */
export interface SilentEnd {
  /** The first that is silent, from 0. */
  fromSample: number;
  /** Over so many places in the whole file it was looked, as far as they lie there; absent where every sample behind it was read. */
  looks?: number;
}

/** A track of text, or one service of captions in the picture or in ancillary data. */
export interface CaptionTrack {
  /** A word of the vocabulary (`CEA-608`, `teletext`, …) or the file's own name for it. */
  format?: string;
  /** Which service or page: `CC1`, `801`. */
  service?: string;
  /** Where it is hidden, where it is no track of its own: `picture` or `ancillary data`. */
  within?: "picture" | "ancillary data";
  /** BCP 47. */
  language?: string;
  /** Of a track of its own. */
  durationSeconds?: number;
}

export interface StartTimecode {
  /** `hh:mm:ss:ff`, with `;` before the frames when drop frame. */
  start: string;
  dropFrame?: boolean;
  /** Nominal frames per second of the timecode: 24, 25, 30, 50, 60 … */
  framesPerSecond?: number;
}

/** What a Broadcast Wave file says of its origin (EBU Tech 3285). */
export interface BroadcastInformation {
  /** Of the chunk: 0, 1 or 2. */
  version?: number;
  description?: string;
  originator?: string;
  originatorReference?: string;
  /** As they stand, `yyyy-mm-dd` and `hh:mm:ss`. */
  originationDate?: string;
  originationTime?: string;
  /** From version 2 on. */
  integratedLoudnessLufs?: number;
  loudnessRangeLu?: number;
  maxTruePeakDbtp?: number;
  maxMomentaryLoudnessLufs?: number;
  maxShortTermLoudnessLufs?: number;
}

/** What a field recorder notes down; texts as they stand. */
export interface Ixml {
  project?: string;
  scene?: string;
  take?: string;
  tape?: string;
  note?: string;
  trackNames?: string[];
}

/** Audio Definition Model (ITU-R BS.2076). */
export interface Adm {
  /** Tracks that are assigned to objects and beds, by `chna`; absent where that chunk is. */
  tracks?: number;
  /** Whether the description itself is there, as `axml` or packed as `bxml`. */
  described?: true;
}
