import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isUnread } from "../../folder/reader.js";
import type { Probe, VideoTrack } from "../probe.js";
import { probeFromMediaInfo } from "./probe-from-mediainfo.js";

describe("what wrapper and picture say differently is not known:", () => {
  test("the raster", () => {
    const shrunk = picture("two-rasters-mpeg4");
    expect(shrunk).not.toHaveProperty("width");
    expect(shrunk).not.toHaveProperty("height");
    const narrow = picture("two-rasters-mxf");
    expect(narrow).not.toHaveProperty("width");
    expect(narrow).toMatchObject({ height: 1080, codec: "XDCAM HD422" });
  });

  test("the scan type, and the lines that go with it", () => {
    const track = picture("two-scans-mxf");
    for (const fact of ["scan", "fieldOrder", "height"]) expect(track).not.toHaveProperty(fact);
    expect(track.disputedScan).toMatch(
      /^(interlaced|progressive) in the wrapper, (interlaced|progressive) in the picture$/,
    );
  });

  test("the field order alone", () => {
    expect(picture("two-field-orders-mxf")).toMatchObject({ scan: "interlaced" });
    expect(picture("two-field-orders-mxf")).not.toHaveProperty("fieldOrder");
  });

  test("the shape of the picture", () => {
    expect(picture("two-shapes-mxf")).toMatchObject({ width: 1920, height: 1080 });
    expect(picture("two-shapes-mxf")).not.toHaveProperty("displayAspectRatio");
    expect(picture("two-shapes-mxf")).not.toHaveProperty("pixelAspectRatio");
    const pixels = trackOf({
      PixelAspectRatio: "1.000",
      DisplayAspectRatio: "1.778",
      PixelAspectRatio_Original: "1.333",
    });
    expect(pixels).not.toHaveProperty("displayAspectRatio");
  });

  test("the frame rate", () => {
    expect(picture("two-rates-mxf")).not.toHaveProperty("frameRate");
    expect(picture("two-rates-mxf")).not.toHaveProperty("frameRateMode");
  });

  test("bit depth and chroma subsampling", () => {
    const track = trackOf({
      BitDepth: "10",
      BitDepth_Original: "8",
      ChromaSubsampling: "4:2:2",
      ChromaSubsampling_Original: "4:2:0",
    });
    expect(track).not.toHaveProperty("bitDepth");
    expect(track).not.toHaveProperty("chroma");
  });
});

describe("wrapper and picture agree", () => {
  test("when the picture is coded in whole blocks, or with D-10's lines", () => {
    expect(trackOf({ Height_Original: "1088" })).toMatchObject({ width: 1920, height: 1080 });
    expect(picture("d10-50")).toMatchObject({ width: 720, height: 576, displayAspectRatio: "16:9" });
    expect(trackOf({ Height: "486", Height_Original: "512" })).toMatchObject({ height: 486 });
  });

  test("when the wrapper shows a window of the picture", () => {
    const window = { Width_Original: "2048", Width_Offset: "64", Height_Original: "1556", Height_Offset: "238" };
    expect(trackOf(window)).toMatchObject({ width: 1920, height: 1080 });
    expect(trackOf({ ...window, Width_Original: "240" })).not.toHaveProperty("width");
  });

  test("when they word the same thing differently", () => {
    expect(trackOf({ ScanType: "Interlaced", ScanType_Original: "MBAFF", FrameRate_Original: "25.000" })).toMatchObject(
      {
        scan: "interlaced",
        frameRate: "25",
      },
    );
  });

  test("when only the encoder's flag for a variable rate is set", () => {
    expect(trackOf({ FrameRate_Mode: "CFR", FrameRate_Mode_Original: "VFR" })).toMatchObject({
      frameRate: "25",
      frameRateMode: "constant",
    });
  });
});

describe("high dynamic range", () => {
  test("is declared when wrapper or picture alone declares it", () => {
    expect(picture("two-transfers-quicktime")).toMatchObject({
      color: { transfer: "BT.709 in the wrapper, PQ in the picture" },
      hdr: { formats: ["PQ"] },
    });
    const wrapper = { transfer_characteristics: "HLG", transfer_characteristics_Original: "BT.709" };
    expect(trackOf(wrapper).hdr.formats).toEqual(["HLG"]);
  });
});

describe("the rate of frames", () => {
  test("is called variable though its mean is a standard rate", () => {
    expect(picture("avc-variable-mean-25")).toMatchObject({ frameRate: "25", frameRateMode: "variable" });
  });
});

describe("the timecode", () => {
  test("of two clocks of one kind that start differently is not known", () => {
    expect(captured("two-pictures-quicktime")).not.toHaveProperty("timecode");
  });
});

function picture(name: string): VideoTrack {
  const [track] = captured(name).video;
  if (!track) throw new Error("no picture track");
  return track;
}

function captured(name: string): Probe {
  return probeOf(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), "utf8"));
}

/** A picture of 1920×1080 at 25 frames a second with these fields. */
function trackOf(fields: Record<string, string>): VideoTrack {
  const plain = { Format: "HEVC", Width: "1920", Height: "1080", FrameRate: "25.000" };
  const track = [
    { "@type": "General", Format: "MPEG-4" },
    { "@type": "Video", ...plain, ...fields },
  ];
  const [made] = probeOf(JSON.stringify({ media: { track } })).video;
  if (!made) throw new Error("no picture track");
  return made;
}

function probeOf(json: string): Probe {
  const probe = probeFromMediaInfo({ json, partial: false });
  if (isUnread(probe)) throw new Error(probe.unread);
  return probe;
}
