import { describe, expect, test } from "vitest";
import { isUnread } from "../../folder/reader.js";
import type { VideoTrack } from "../probe.js";
import { probeFromMediaInfo } from "./probe-from-mediainfo.js";

describe("codec", () => {
  test.each([
    [{ Format: "ProRes", Format_Profile: "422 Proxy" }, "ProRes 422 Proxy", 10],
    [{ Format: "ProRes", Format_Profile: "422 LT" }, "ProRes 422 LT", 10],
    [{ Format: "ProRes", Format_Profile: "422" }, "ProRes 422", 10],
    [{ Format: "ProRes", Format_Profile: "4444 XQ" }, "ProRes 4444 XQ", 12],
    [{ Format: "ProRes", Format_Profile: "RAW" }, "ProRes RAW", undefined],
    [{ Format: "ProRes", Format_Profile: "RAW HQ" }, "ProRes RAW HQ", undefined],
    [{ Format: "ProRes", Format_Profile: "5555" }, "ProRes", undefined],
    [{ Format: "VC-3", Format_Profile: "RI", Format_Level: "LB", BitDepth: "8" }, "DNxHR LB", 8],
    [{ Format: "VC-3", Format_Profile: "RI", Format_Level: "SQ", BitDepth: "8" }, "DNxHR SQ", 8],
    [{ Format: "VC-3", Format_Profile: "RI", Format_Level: "HQX", BitDepth: "12" }, "DNxHR HQX", 12],
    [{ Format: "VC-3", Format_Profile: "RI", Format_Level: "444", BitDepth: "12" }, "DNxHR 444", 12],
    [{ Format: "VC-3", Format_Commercial_IfAny: "DNxHD 185x" }, "DNxHD", undefined],
    [{ Format: "VC-3" }, "VC-3", undefined],
    [{ Format: "MPEG Video", Format_Version: "2", Format_Commercial_IfAny: "IMX 30" }, "D-10 30", undefined],
    [{ Format: "MPEG Video", Format_Version: "2", CodecID: "0D01030102010101-0401020201020103" }, "D-10 40", undefined],
    [{ Format: "MPEG Video", Format_Version: "2", Format_Commercial_IfAny: "XDCAM EX 35" }, "XDCAM EX", undefined],
    [{ Format: "MPEG Video", Format_Version: "2", Format_Commercial_IfAny: "HDV 1080i" }, "MPEG-2", undefined],
    [{ Format: "MPEG Video", Format_Version: "1" }, "MPEG-1", undefined],
    [{ Format: "AVC", CodecID: "ai12" }, undefined, undefined],
    [{ Format: "AVC", Format_Profile: "High 10 Intra", CodecID: "ai5p" }, "AVC-Intra 50", undefined],
    [{ Format: "AVC", CodecID: "0D01030102106001-0401020201322101" }, "AVC-Intra 50", undefined],
    [{ Format: "AVC", CodecID: "avc1" }, "AVC", undefined],
    [{ Format: "DV", ChromaSubsampling: "4:1:1", Height: "480" }, "DV", undefined],
    [{ Format: "DV", ChromaSubsampling: "4:2:2", Height: "576" }, "DVCPRO 50", undefined],
    [{ Format: "DV", ChromaSubsampling: "4:2:2", Height: "720" }, "DVCPRO HD", undefined],
    [{ Format: "FFV1", BitDepth: "16" }, "FFV1", 16],
    [{ Format: "YUV", CodecID: "v210", BitDepth: "10" }, "uncompressed", 10],
    [{ Format: "Theora" }, "Theora", undefined],
  ])("%o is %s", (fields, codec, bitDepth) => {
    const track = videoOf(fields);
    expect(track.codec).toBe(codec);
    expect(track.bitDepth).toBe(bitDepth);
  });

  test("frames of another size than a class has are no AVC-Intra", () => {
    const hundred = {
      Format: "AVC",
      Format_Profile: "High 4:2:2 Intra",
      BitDepth: "10",
      Width: "1920",
      Height: "1080",
    };
    expect(videoOf({ ...hundred, FrameRate: "25.000", BitRate_Mode: "CBR", BitRate: "113664000" }).codec).toBe(
      "AVC-Intra 100",
    );
    expect(videoOf({ ...hundred, FrameRate: "23.976", BitRate_Mode: "CBR", BitRate: "90640000" }).codec).toBe(
      "AVC-Intra 100",
    );
    expect(videoOf({ ...hundred, FrameRate: "25.000", BitRate_Mode: "CBR", BitRate: "100000000" }).codec).toBe("AVC");
    expect(videoOf({ ...hundred, FrameRate: "25.000", BitRate_Mode: "VBR", BitRate: "113664000" }).codec).toBe("AVC");
  });
});

describe("profile", () => {
  test.each([
    ["D-Cinema 2k", "DCI 2K"],
    ["D-Cinema 4k Scalable", "DCI 4K scalable"],
    ["IMFS4k", "IMF 4K"],
    ["IMFMR2k", "IMF 2K reversible"],
    ["No restrictions", "No restrictions"],
  ])("of JPEG 2000: %s is %s", (stated, profile) => {
    expect(videoOf({ Format: "JPEG 2000", Format_Profile: stated }).profile).toBe(profile);
  });
});

describe("frame rate", () => {
  test.each([
    [{ FrameRate: "23.976" }, "24000/1001"],
    [{ FrameRate: "29.970" }, "30000/1001"],
    [{ FrameRate: "47.952" }, "48000/1001"],
    [{ FrameRate: "59.940" }, "60000/1001"],
    [{ FrameRate: "24.000" }, "24"],
    [{ FrameRate: "23.980" }, "23.98"],
    [{ FrameRate: "12.500" }, "25/2"],
    [{ FrameRate: "29.970", FrameRate_Num: "2997", FrameRate_Den: "100" }, "30000/1001"],
    [{ FrameRate: "23.976", FrameRate_Num: "48000", FrameRate_Den: "2002" }, "24000/1001"],
    [{ FrameRate: "26.000", FrameRate_Num: "52", FrameRate_Den: "2" }, "26"],
    [{ FrameRate: "0.000" }, undefined],
    [{ FrameRate_Num: "25", FrameRate_Den: "0" }, undefined],
    [{}, undefined],
  ])("%o is %s", (fields, rate) => {
    expect(videoOf(fields).frameRate).toBe(rate);
  });
});

describe("aspect ratio", () => {
  test.each([
    [720, 576, "1.422", "1.778", "64:45", "16:9"],
    [720, 576, "1.067", "1.333", "16:15", "4:3"],
    [720, 576, "1.455", "1.818", "16:11", "20:11"],
    [720, 576, "1.094", "1.367", "35:32", "175:128"],
    [720, 480, "0.889", "1.333", "8:9", "4:3"],
    [720, 480, "0.909", "1.364", "10:11", "15:11"],
    [720, 486, "1.200", "1.778", "6:5", "16:9"],
    [1440, 1080, "1.333", "1.778", "4:3", "16:9"],
    [1998, 1080, "1.000", "1.850", "1:1", "37:20"],
    [3840, 1608, "1.000", "2.388", "1:1", "160:67"],
    // Figures that no usual shape bears out.
    [720, 576, "1.234", "1.543", undefined, undefined],
    [1920, 1080, "1.000", "1.333", undefined, undefined],
  ])("%i×%i with %s and %s is %s and %s", (width, height, pixel, display, pixelAspectRatio, displayAspectRatio) => {
    const track = videoOf({
      Width: `${width}`,
      Height: `${height}`,
      PixelAspectRatio: pixel,
      DisplayAspectRatio: display,
    });
    expect([track.pixelAspectRatio, track.displayAspectRatio]).toEqual([pixelAspectRatio, displayAspectRatio]);
  });
});

describe("scan", () => {
  test.each([
    [{ ScanType: "Interlaced", ScanOrder: "BFF" }, "interlaced", "bottom-first"],
    [{ ScanType: "MBAFF", ScanOrder: "TFF" }, "interlaced", "top-first"],
    [{ ScanType: "PAFF" }, "interlaced", undefined],
    [{ ScanType: "Progressive", ScanOrder: "TFF" }, "progressive", undefined],
    [{ ScanType: "Mixed" }, undefined, undefined],
    [{ ScanType: "Interlaced", ScanOrder: "2:3 Pulldown" }, "interlaced", undefined],
  ])("%o is %s, %s", (fields, scan, fieldOrder) => {
    const track = videoOf(fields);
    expect([track.scan, track.fieldOrder]).toEqual([scan, fieldOrder]);
  });
});

describe("colour", () => {
  test("wrapper and picture at odds are both named", () => {
    const { color } = videoOf({ transfer_characteristics: "BT.709", transfer_characteristics_Original: "PQ" });
    expect(color.transfer).toBe("BT.709 in the wrapper, PQ in the picture");
  });

  test("wrapper and picture that mean the same are one word", () => {
    const { color } = videoOf({ matrix_coefficients: "BT.470 System B/G", matrix_coefficients_Original: "BT.601" });
    expect(color.matrix).toBe("BT.601");
  });

  test("HLG signalled over BT.2020 is HLG", () => {
    expect(videoOf({ transfer_characteristics: "HLG / BT.2020 (10-bit)" }).color.transfer).toBe("HLG");
  });

  test("a range that is stated both ways is not known", () => {
    expect(videoOf({ colour_range: "Limited", colour_range_Original: "Full" }).color).toEqual({});
    expect(videoOf({ colour_range: "Full" }).color).toEqual({ range: "full" });
  });
});

describe("high dynamic range", () => {
  const pq = { colour_primaries: "BT.2020", transfer_characteristics: "PQ" };
  const mastered = { ...pq, HDR_Format: "SMPTE ST 2086", MasteringDisplay_ColorPrimaries: "BT.2020" };

  test.each([
    [{}, []],
    [pq, ["PQ"]],
    [mastered, ["HDR10"]],
    [{ ...mastered, HDR_Format: "SMPTE ST 2094 App 4 / SMPTE ST 2086" }, ["HDR10", "HDR10+"]],
    [{ ...mastered, HDR_Format: "Dolby Vision / SMPTE ST 2086" }, ["HDR10", "Dolby Vision"]],
    [{ HDR_Format: "Dolby Vision" }, ["Dolby Vision"]],
    [{ HDR_Format: "Dolby Vision", transfer_characteristics: "HLG" }, ["Dolby Vision", "HLG"]],
    [{ ...mastered, colour_primaries: "Display P3" }, ["PQ"]],
  ])("%o declares %j", (fields, formats) => {
    expect(videoOf(fields).hdr.formats).toEqual(formats);
  });

  test("luminance is read with and without its unit", () => {
    const old = {
      MasteringDisplay_Luminance: "min: 0.0001 cd/m2, max: 4000 cd/m2",
      MaxCLL: "1000 cd/m2",
      MaxFALL: "400 cd/m2",
    };
    expect(videoOf(old).hdr).toEqual({
      formats: [],
      masteringMin: 0.0001,
      masteringMax: 4000,
      maxCll: 1000,
      maxFall: 400,
    });
  });
});

describe("frames of a picture in MXF", () => {
  const mpeg2 = {
    Format: "MPEG Video",
    Format_Version: "2",
    FrameRate: "29.970",
    FrameRate_Num: "30000",
    FrameRate_Den: "1001",
  };

  test("are as many as the file states, where only its beginning was counted", () => {
    expect(videoOf({ ...mpeg2, FrameCount: "153", Duration: "9.009" }, "MXF").frames).toBe(270);
    expect(videoOf({ ...mpeg2, FrameCount: "269", Duration: "9.009" }, "MXF").frames).toBe(269);
  });

  test("are those that were counted in a file that was cut off, which still states them all", () => {
    const cut = { ...mpeg2, FrameCount: "153", Duration: "9.009" };
    expect(videoOf(cut, "MXF", { IsTruncated: "Yes" }).frames).toBe(153);
  });

  test("are not known where the stated duration is no whole number of them", () => {
    expect(videoOf({ ...mpeg2, FrameCount: "153", Duration: "9.020" }, "MXF").frames).toBeUndefined();
  });
});

function videoOf(fields: Record<string, string>, wrapper = "MPEG-4", more: Record<string, string> = {}): VideoTrack {
  const track = [
    { "@type": "General", Format: wrapper, extra: more },
    { "@type": "Video", ...fields },
  ];
  const probe = probeFromMediaInfo({ json: JSON.stringify({ media: { track } }), partial: false });
  const video = isUnread(probe) ? undefined : probe.video[0];
  if (!video) throw new Error("no picture track");
  return video;
}
