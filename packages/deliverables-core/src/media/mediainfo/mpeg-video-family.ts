import type { VideoCodec } from "../vocabulary.js";
import { count } from "./field-values.js";
import { lookUp } from "./look-up.js";
import { contradicts, type StreamShape } from "./stream-shape.js";
import type { Track } from "./track.js";

/** MediaInfo's commercial names by their beginning. HDV is MPEG-2 to us. */
export const commercialNames: Record<string, VideoCodec> = {
  "XDCAM HD422": "XDCAM HD422",
  "XDCAM HD": "XDCAM HD",
  "XDCAM EX": "XDCAM EX",
  "IMX 30": "D-10 30",
  "IMX 40": "D-10 40",
  "IMX 50": "D-10 50",
};

/** QuickTime's codes for XDCAM: `xdvb`, `xd5c`. */
const quickTimeCodes: [RegExp, VideoCodec][] = [
  [/^xd5[0-9a-f]$/, "XDCAM HD422"],
  [/^xdv[236-8]$/, "XDCAM HD"],
  [/^xdv[1459a-f]$/, "XDCAM EX"],
  [/^mx3[np]$/, "D-10 30"],
  [/^mx4[np]$/, "D-10 40"],
  [/^mx5[np]$/, "D-10 50"],
];

/** MXF essence codings of D-10 (SMPTE ST 356): the last figures give rate and system. */
const d10Codings: Record<string, VideoCodec> = {
  "0401020201020101": "D-10 50",
  "0401020201020102": "D-10 50",
  "0401020201020103": "D-10 40",
  "0401020201020104": "D-10 40",
  "0401020201020105": "D-10 30",
  "0401020201020106": "D-10 30",
};

const d10 = (megabits: number): StreamShape => ({
  profile: /^4:2:2/,
  pictures: "alone",
  chroma: "4:2:2",
  bitDepth: "8",
  rasters: ["720x576", "720x608", "720x480", "720x486", "720x512"],
  bitRates: [megabits * 1_000_000],
});

const xdcam = { pictures: "in groups", bitDepth: "8" } as const;

/** SMPTE ST 356 and RDD 9, and Sony's XDCAM EX. */
const shapes: Partial<Record<VideoCodec, StreamShape>> = {
  "D-10 30": d10(30),
  "D-10 40": d10(40),
  "D-10 50": d10(50),
  "XDCAM HD422": {
    ...xdcam,
    profile: /^4:2:2/,
    chroma: "4:2:2",
    rasters: ["1920x1080", "1280x720"],
    bitRates: [50_000_000],
  },
  "XDCAM HD": {
    ...xdcam,
    profile: /^Main/,
    chroma: "4:2:0",
    rasters: ["1440x1080"],
    bitRates: [35_000_000],
    isVariable: true,
  },
  "XDCAM EX": {
    ...xdcam,
    profile: /^Main/,
    chroma: "4:2:0",
    rasters: ["1920x1080", "1440x1080", "1280x720"],
    bitRates: [35_000_000],
    isVariable: true,
  },
};

/**
 * MPEG-1 and MPEG-2, and the families of tape and disc formats that MPEG-2 is used in. A label names the family only where
 * the stream does not contradict it.
 */
export function mpegVideoFamily(track: Track): VideoCodec | undefined {
  if (track.field("Format_Version") === "1") return "MPEG-1";
  const coding = codingOf(track);
  const family = lookUp(d10Codings, coding) ?? byQuickTimeCode(coding) ?? byStream(track, coding) ?? byName(track);
  const shape = family && shapes[family];
  if (family && !(shape && contradicts(track, shape))) return family;
  return track.field("Format_Version") === "2" ? "MPEG-2" : undefined;
}

/** Whether nothing but a QuickTime code says what the picture is, and anyone can write a code. */
export function hasMpegCodeOnly(track: Track): boolean {
  return track.field("Format_Profile") === undefined && byQuickTimeCode(codingOf(track)) !== undefined;
}

function codingOf(track: Track): string {
  return (track.field("CodecID") ?? "").split("-").at(-1) ?? "";
}

function byQuickTimeCode(coding: string): VideoCodec | undefined {
  return quickTimeCodes.find(([pattern]) => pattern.test(coding))?.[1];
}

/**
 * XDCAM by what is in it (SMPTE RDD 9): long groups of pictures at the family's rate and raster. MediaInfo's own name for it
 * needs a whole group of pictures, which short and broken files lack, and takes XDCAM HD at 35 Mbit/s for HDV.
 */
function byStream(track: Track, coding: string): VideoCodec | undefined {
  const [, profileAndLevel] = /^04010202010([1-5])0300$/.exec(coding) ?? [];
  const raster = `${track.field("Width")}x${track.field("Height")}`;
  const bitRate = count(track, "BitRate");
  if (profileAndLevel === "4" && bitRate === 50_000_000 && track.field("BitRate_Mode") === "CBR") {
    return ["1920x1080", "1280x720"].includes(raster) ? "XDCAM HD422" : undefined;
  }
  if (profileAndLevel === "5" && bitRate === 35_000_000 && raster === "1440x1080") return "XDCAM HD";
  return undefined;
}

function byName(track: Track): VideoCodec | undefined {
  const name = track.field("Format_Commercial_IfAny") ?? "";
  // The longest name first: `XDCAM HD422` begins with `XDCAM HD`.
  const found = Object.entries(commercialNames).find(([start]) => name === start || name.startsWith(`${start} `));
  return found?.[1];
}
