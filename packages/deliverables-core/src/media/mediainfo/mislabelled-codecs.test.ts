import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isUnread } from "../../folder/reader.js";
import type { VideoTrack } from "../probe.js";
import { probeFromMediaInfo } from "./probe-from-mediainfo.js";

const avcIntra = {
  Format: "AVC",
  Format_Profile: "High 4:2:2 Intra",
  CodecID: "0D01030102106001-0401020201323102",
  Width: "1920",
  Height: "1080",
  FrameRate: "25.000",
  BitDepth: "10",
  ChromaSubsampling: "4:2:2",
};

describe("a label of AVC-Intra", () => {
  test("is not believed of long groups of pictures at a low rate", () => {
    expect(captured("avc-long-gop-labelled-intra").codec).toBe("AVC");
  });

  test("is believed where the stream bears it out at another mode, or is too short to be measured", () => {
    expect(codecOf({ ...avcIntra, BitRate: "110000000", BitRate_Mode: "VBR", FrameCount: "500" })).toBe(
      "AVC-Intra 100",
    );
    expect(codecOf({ ...avcIntra, FrameCount: "2" })).toBe("AVC-Intra 100");
  });

  test.each([
    ["rate", { BitRate: "28000000", FrameCount: "500" }],
    ["profile", { Format_Profile: "High 4:2:2" }],
    ["groups of pictures", { Format_Settings_GOP: "M=3, N=12" }],
    ["bit depth", { BitDepth: "8" }],
    ["chroma subsampling", { ChromaSubsampling: "4:2:0" }],
    ["raster", { Width: "3840", Height: "2160" }],
    ["length, which would have let the rate be measured", { FrameCount: "5000" }],
  ])("is not believed of another %s", (_, fields) => {
    expect(codecOf({ ...avcIntra, ...fields })).toBe("AVC");
  });

  test("is not believed of a file that is smaller than its frames would be", () => {
    expect(codecOf({ ...avcIntra, FrameCount: "10" }, "27000000")).toBe("AVC");
    expect(codecOf({ ...avcIntra, FrameCount: "10" }, "121000000")).toBe("AVC-Intra 100");
  });

  test("that is a QuickTime code and all there is leaves the codec open", () => {
    expect(captured("avc-quicktime-code-only")).not.toHaveProperty("codec");
  });
});

describe("a label of D-10", () => {
  const d10 = { Format: "MPEG Video", Format_Version: "2", CodecID: "0D01030102010101-0401020201020101" };

  test("is not believed of another MPEG-2", () => {
    expect(captured("mpeg2-labelled-d10").codec).toBe("MPEG-2");
    expect(codecOf({ ...d10, BitRate: "30000000" })).toBe("MPEG-2");
  });

  test("is believed of a stream that is D-10, and where nothing is known of the stream", () => {
    expect(codecOf({ ...d10, Format_Profile: "4:2:2", Format_Settings_GOP: "N=1", BitRate: "50000000" })).toBe(
      "D-10 50",
    );
    expect(codecOf(d10)).toBe("D-10 50");
  });
});

describe("a label of XDCAM", () => {
  const quickTime = { Format: "MPEG Video", Format_Version: "2", BitDepth: "8" };
  const main = { ...quickTime, Format_Profile: "Main", ChromaSubsampling: "4:2:0", Width: "1920", Height: "1080" };

  test.each([
    ["xd5c", { ...main, BitRate: "5000000" }, "MPEG-2"],
    ["xd5c", { ...quickTime, Format_Profile: "4:2:2", BitRate: "50000000", BitRate_Mode: "CBR" }, "XDCAM HD422"],
    ["xd5c", { ...quickTime, Format_Profile: "4:2:2", BitRate: "20000000" }, "MPEG-2"],
    ["xdvb", { ...main, BitRate: "35000000" }, "XDCAM EX"],
    ["xdvb", { ...main, BitRate: "50000000" }, "MPEG-2"],
    ["xdv3", { ...main, BitRate: "35000000" }, "MPEG-2"],
    ["xdv3", { ...main, Width: "1440", BitRate: "35000000" }, "XDCAM HD"],
    ["xdvb", quickTime, undefined],
  ])("%s on %o is %s", (code, fields, codec) => {
    expect(codecOf({ ...fields, CodecID: code })).toBe(codec);
  });
});

function codecOf(fields: Record<string, string>, overallBitRate = "200000000"): string | undefined {
  const general = { "@type": "General", Format: "MXF", OverallBitRate: overallBitRate };
  return pictureOf(JSON.stringify({ media: { track: [general, { "@type": "Video", ...fields }] } })).codec;
}

function captured(name: string): VideoTrack {
  return pictureOf(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), "utf8"));
}

function pictureOf(json: string): VideoTrack {
  const probe = probeFromMediaInfo({ json, partial: false });
  const track = isUnread(probe) ? undefined : probe.video[0];
  if (!track) throw new Error("no picture track");
  return track;
}
