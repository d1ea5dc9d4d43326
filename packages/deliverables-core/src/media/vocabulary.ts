/** Closed sets of the media vocabulary. The spec's schema offers the same words; a test keeps the two equal. */

export const scanTypes = ["progressive", "interlaced"] as const;
export type ScanType = (typeof scanTypes)[number];

export const fieldOrders = ["top-first", "bottom-first"] as const;
export type FieldOrder = (typeof fieldOrders)[number];

export const chromaSubsamplings = ["4:4:4", "4:2:2", "4:2:0", "4:1:1", "4:1:0", "4:0:0"] as const;
export type ChromaSubsampling = (typeof chromaSubsamplings)[number];

export const headerPartitions = ["closed complete", "closed incomplete", "open complete", "open incomplete"] as const;
export type HeaderPartition = (typeof headerPartitions)[number];

export const hdrFormats = ["HDR10", "HDR10+", "Dolby Vision", "HLG", "PQ"] as const;
/** `PQ` is PQ transfer without mastering metadata; `HDR10` has it (SMPTE ST 2086 with BT.2020 and PQ). */
export type HdrFormat = (typeof hdrFormats)[number];

export const channelLayouts = [
  "mono",
  "dual mono",
  "stereo",
  "LtRt",
  "LCR",
  "quad",
  "5.0",
  "5.1",
  "6.1",
  "7.0",
  "7.1",
  "5.1.2",
  "5.1.4",
  "7.1.2",
  "7.1.4",
] as const;
export type ChannelLayout = (typeof channelLayouts)[number];

export const containerFormats = [
  "MXF",
  "QuickTime",
  "MPEG-4",
  "Wave",
  "RF64",
  "BW64",
  "AIFF",
  "FLAC",
  "AC-3",
  "E-AC-3",
  "AAC",
  "MPEG Audio",
  "MPEG-TS",
  "MPEG-PS",
  "Matroska",
  "WebM",
  "AVI",
  "Ogg",
] as const;
export type ContainerFormat = (typeof containerFormats)[number];

export const videoCodecs = [
  "ProRes 422 Proxy",
  "ProRes 422 LT",
  "ProRes 422",
  "ProRes 422 HQ",
  "ProRes 4444",
  "ProRes 4444 XQ",
  "ProRes RAW",
  "ProRes RAW HQ",
  "DNxHD",
  "DNxHR LB",
  "DNxHR SQ",
  "DNxHR HQ",
  "DNxHR HQX",
  "DNxHR 444",
  "VC-3",
  "XDCAM HD422",
  "XDCAM HD",
  "XDCAM EX",
  "D-10 30",
  "D-10 40",
  "D-10 50",
  "MPEG-2",
  "MPEG-1",
  "AVC-Intra 50",
  "AVC-Intra 100",
  "AVC-Intra 200",
  "AVC",
  "HEVC",
  "VVC",
  "AV1",
  "VP8",
  "VP9",
  "JPEG 2000",
  "HTJ2K",
  "JPEG XS",
  "FFV1",
  "DV",
  "DVCPRO 50",
  "DVCPRO HD",
  "CineForm",
  "Motion JPEG",
  "uncompressed",
] as const;
export type VideoCodec = (typeof videoCodecs)[number];

export const audioCodecs = [
  "PCM",
  "AAC",
  "AC-3",
  "E-AC-3",
  "E-AC-3 JOC",
  "AC-4",
  "Dolby E",
  "TrueHD",
  "IAB",
  "MP2",
  "MP3",
  "FLAC",
  "ALAC",
  "Opus",
  "Vorbis",
  "DTS",
  "MPEG-H 3D",
] as const;
export type AudioCodec = (typeof audioCodecs)[number];

/** Letters are the components; `A` is an alpha channel. */
export const colorModels = ["YUV", "RGB", "XYZ", "YUVA", "RGBA", "Y"] as const;

/** Of PCM: whole numbers, or floating point. */
export const sampleFormats = ["integer", "float"] as const;
export type SampleFormat = (typeof sampleFormats)[number];

/** Captions and subtitles inside a file. `MXF timed text` is a document in a track file of DCP or IMF (SMPTE ST 429-5, ST 2067-5). */
export const captionFormats = [
  "CEA-608",
  "CEA-708",
  "teletext",
  "OP-47",
  "DVB subtitles",
  "3GPP timed text",
  "QuickTime text",
  "WebVTT",
  "TTML",
  "SubRip",
  "ASS",
  "PGS",
  "VobSub",
  "MXF timed text",
] as const;
export type CaptionFormat = (typeof captionFormats)[number];

export const colorPrimaries = ["BT.709", "BT.601 PAL", "BT.601 NTSC", "BT.2020", "P3-D65", "P3-DCI", "XYZ"] as const;
export const transferCharacteristics = [
  "BT.709",
  "BT.601",
  "BT.2020 10-bit",
  "BT.2020 12-bit",
  "PQ",
  "HLG",
  "sRGB",
  "linear",
  "gamma 2.2",
  "gamma 2.6",
  "gamma 2.8",
] as const;
export const matrixCoefficients = [
  "BT.709",
  "BT.601",
  "BT.2020 non-constant",
  "BT.2020 constant",
  "RGB",
  "ICtCp",
] as const;
export type ColorPrimaries = (typeof colorPrimaries)[number];
export type TransferCharacteristics = (typeof transferCharacteristics)[number];
export type MatrixCoefficients = (typeof matrixCoefficients)[number];
