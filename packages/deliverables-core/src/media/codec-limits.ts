import type { chromaSubsamplings, VideoCodec } from "./vocabulary.js";

/** What every picture of a codec is, whoever writes it, and the document that says so. */
export interface CodecLimits {
  chroma?: readonly (typeof chromaSubsamplings)[number][];
  bitDepth?: readonly number[];
  /** Pixels as they are stored. */
  width?: readonly number[];
  height?: readonly number[];
  source: string;
}

const proRes422 = { chroma: ["4:2:2"], bitDepth: [10], source: "Apple ProRes White Paper" } as const;
const proRes4444 = { chroma: ["4:4:4"], bitDepth: [10, 12], source: "Apple ProRes White Paper" } as const;
// SMPTE ST 2019-1 has 4:2:0 as well, though no program is known that writes it.
const dnxhr8 = { chroma: ["4:2:2", "4:2:0"], bitDepth: [8], source: "Avid High-Resolution Workflows Guide" } as const;
const avcIntra = { chroma: ["4:2:2"], bitDepth: [10], source: "SMPTE RP 2027" } as const;
const d10 = {
  chroma: ["4:2:2"],
  bitDepth: [8],
  width: [720],
  height: [576, 608, 480, 486, 512],
  source: "SMPTE ST 356",
} as const;

/**
 * Codecs that leave no choice in what they hold. AVC, HEVC, JPEG 2000 and the like take several of everything and stand for
 * nothing here; DNxHR HQX and 444 are written in 10 and in 12 bit.
 */
export const codecLimits: Partial<Record<VideoCodec, CodecLimits>> = {
  "ProRes 422 Proxy": proRes422,
  "ProRes 422 LT": proRes422,
  "ProRes 422": proRes422,
  "ProRes 422 HQ": proRes422,
  "ProRes 4444": proRes4444,
  "ProRes 4444 XQ": proRes4444,
  DNxHD: { chroma: ["4:2:2", "4:4:4"], bitDepth: [8, 10], source: "SMPTE ST 2019-1" },
  "DNxHR LB": dnxhr8,
  "DNxHR SQ": dnxhr8,
  "DNxHR HQ": dnxhr8,
  "DNxHR HQX": { ...dnxhr8, bitDepth: [10, 12] },
  "DNxHR 444": { ...dnxhr8, chroma: ["4:4:4"], bitDepth: [10, 12] },
  "XDCAM HD422": {
    chroma: ["4:2:2"],
    bitDepth: [8],
    width: [1920, 1280],
    height: [1080, 720],
    source: "SMPTE RDD 9",
  },
  "XDCAM HD": { chroma: ["4:2:0"], bitDepth: [8], width: [1440], height: [1080], source: "SMPTE RDD 9" },
  "XDCAM EX": { chroma: ["4:2:0"], bitDepth: [8], source: "Sony XDCAM EX" },
  "D-10 30": d10,
  "D-10 40": d10,
  "D-10 50": d10,
  "MPEG-2": { bitDepth: [8], source: "ITU-T H.262" },
  "MPEG-1": { chroma: ["4:2:0"], bitDepth: [8], source: "ISO/IEC 11172-2" },
  "AVC-Intra 50": { ...avcIntra, chroma: ["4:2:0"], width: [1440, 960], height: [1080, 720] },
  "AVC-Intra 100": { ...avcIntra, width: [1920, 1280], height: [1080, 720] },
  "AVC-Intra 200": { ...avcIntra, width: [1920, 1280], height: [1080, 720] },
  DV: {
    chroma: ["4:1:1", "4:2:0"],
    bitDepth: [8],
    width: [720],
    height: [576, 480],
    source: "IEC 61834 and SMPTE ST 314",
  },
  "DVCPRO 50": { chroma: ["4:2:2"], bitDepth: [8], width: [720], height: [576, 480], source: "SMPTE ST 314" },
  "DVCPRO HD": { chroma: ["4:2:2"], bitDepth: [8], source: "SMPTE ST 370" },
  VP8: { chroma: ["4:2:0"], bitDepth: [8], source: "RFC 6386" },
};
