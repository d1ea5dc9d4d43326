import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { probeFromMediaInfo } from "./probe-from-mediainfo.js";
import { probeOf } from "./probe-in-test.js";

/** What is made of an answer that MediaInfo gave of a real file. */
const captured = (name: string) => probeOf(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), "utf8"));

describe("picture", () => {
  test("ProRes has the bit depth of its flavour, which MediaInfo does not give", () => {
    const [track] = captured("prores-hq-1080i").video;
    expect(track).toEqual({
      codec: "ProRes 422 HQ",
      width: 1920,
      height: 1080,
      pixelAspectRatio: "1:1",
      displayAspectRatio: "16:9",
      frameRate: "25",
      frameRateMode: "constant",
      scan: "interlaced",
      fieldOrder: "top-first",
      chroma: "4:2:2",
      colorModel: "YUV",
      bitDepth: 10,
      bitRate: 75_073_756,
      frames: 50,
      durationSeconds: 2,
      color: { primaries: "BT.709", transfer: "BT.709", matrix: "BT.709" },
      hdr: { formats: [] },
    });
    expect(captured("prores-4444").video[0]).toMatchObject({
      codec: "ProRes 4444",
      bitDepth: 12,
      chroma: "4:4:4",
      colorModel: "YUVA",
      frameRate: "24000/1001",
    });
  });

  test("a progressive track has no field order", () => {
    expect(captured("prores-4444").video[0]).not.toHaveProperty("fieldOrder");
  });

  test("anamorphic pixels are exact", () => {
    expect(captured("prores-anamorphic").video[0]).toMatchObject({
      pixelAspectRatio: "64:45",
      displayAspectRatio: "16:9",
      color: { primaries: "BT.601 PAL", transfer: "BT.709", matrix: "BT.601" },
    });
    expect(captured("mpeg2-576i").video[0]).toMatchObject({ pixelAspectRatio: "16:15", displayAspectRatio: "4:3" });
    expect(captured("jpeg2000-dci").video[0]).toMatchObject({
      pixelAspectRatio: "1:1",
      displayAspectRatio: "1024:429",
    });
  });

  test("AVC-Intra is told by its label when there are too few frames to measure, and MBAFF is interlaced", () => {
    expect(captured("avc-intra-100-two-frames").video[0]).toMatchObject({
      codec: "AVC-Intra 100",
      profile: "High 4:2:2 Intra",
      level: "4.1",
      scan: "interlaced",
      fieldOrder: "top-first",
      frameRateMode: "constant",
    });
  });

  test("AVC-Intra is told by the size of its frames when there are enough of them, whatever the label", () => {
    // FFmpeg labels it ai15, which is class 100.
    expect(captured("avc-intra-200-quicktime").video[0]).toMatchObject({
      codec: "AVC-Intra 200",
      bitRate: 228_864_000,
    });
    expect(captured("avc-intra-50").video[0]).toMatchObject({
      codec: "AVC-Intra 50",
      width: 1440,
      pixelAspectRatio: "4:3",
    });
  });

  test("XDCAM is told by rate and raster, even where MediaInfo has no name or another one for it", () => {
    expect(captured("xdcam-hd422").video[0]).toMatchObject({ codec: "XDCAM HD422", profile: "4:2:2", level: "High" });
    expect(captured("xdcam-2997-short").video[0]).toMatchObject({ codec: "XDCAM HD422", frameRate: "30000/1001" });
    expect(captured("xdcam-hd-35").video[0]).toMatchObject({ codec: "XDCAM HD" });
  });

  test("D-10 shows the active lines, and MPEG-2 without D-10's label stays MPEG-2", () => {
    expect(captured("d10-50").video[0]).toMatchObject({
      codec: "D-10 50",
      width: 720,
      height: 576,
      pixelAspectRatio: "64:45",
    });
    expect(captured("mpeg2-576i").video[0]).toMatchObject({ codec: "MPEG-2", width: 720, height: 576, bitDepth: 8 });
  });

  test("DNxHD and DNxHR are apart, and the flavour of DNxHR is known", () => {
    expect(captured("dnxhd-120").video[0]).toMatchObject({ codec: "DNxHD", bitDepth: 8 });
    expect(captured("dnxhr-hqx").video[0]).toMatchObject({ codec: "DNxHR HQX", bitDepth: 10, width: 3840 });
  });

  test("a colour model that MediaInfo is known to guess is absent", () => {
    expect(captured("dnxhr-444-quicktime").video[0]).not.toHaveProperty("colorModel");
    expect(captured("dnxhr-444-quicktime").video[0]).toMatchObject({ codec: "DNxHR 444", chroma: "4:4:4" });
    expect(captured("jpeg2000-dci").video[0]).not.toHaveProperty("colorModel");
  });

  test("high-throughput JPEG 2000 is its own codec, and RGB is not subsampled", () => {
    expect(captured("imf-htj2k").video[0]).toMatchObject({
      codec: "HTJ2K",
      colorModel: "RGB",
      chroma: "4:4:4",
      bitDepth: 12,
      frameRate: "60000/1001",
      color: { range: "full" },
    });
  });

  test("HDR10 and HLG are what the picture declares", () => {
    expect(captured("hevc-hdr10").video[0]).toMatchObject({
      profile: "Main 10",
      level: "5",
      tier: "Main",
      color: { primaries: "BT.2020", transfer: "PQ", matrix: "BT.2020 non-constant", range: "limited" },
    });
    expect(captured("hevc-hdr10").video[0]?.hdr).toEqual({
      formats: ["HDR10"],
      masteringPrimaries: "P3-D65",
      masteringMin: 0.005,
      masteringMax: 1000,
      maxCll: 1000,
      maxFall: 400,
    });
    expect(captured("hevc-hlg").video[0]).toMatchObject({ color: { transfer: "HLG" }, hdr: { formats: ["HLG"] } });
  });

  test("a variable rate is called so, and its mean stays in decimals", () => {
    expect(captured("avc-variable-rate").video[0]).toMatchObject({ frameRateMode: "variable", frameRate: "16.837" });
  });

  test("a flag that says variable without frames that vary says nothing, and a ceiling is not a bit rate", () => {
    const [track] = captured("transport-stream").video;
    expect(track).not.toHaveProperty("frameRateMode");
    expect(track).not.toHaveProperty("bitRate");
  });
});

describe("sound", () => {
  test("samples are counted, not reckoned from a rounded duration", () => {
    expect(captured("imf-sound-5994").audio[0]).toMatchObject({ samples: 32_032, durationSeconds: 32_032 / 48_000 });
    expect(captured("sound-quicktime").audio[0]).toMatchObject({ samples: 32_032 });
    // 18 frames of 29.97 in a cadence of 1602 and 1601 samples.
    expect(captured("xdcam-2997-short").audio[0]).not.toHaveProperty("samples");
  });

  test("labels make a layout, and a single channel is mono whatever it is called", () => {
    expect(captured("mca-51").audio).toMatchObject([
      { codec: "PCM", layout: "5.1", channelLabels: ["L", "R", "C", "LFE", "Ls", "Rs"], language: "en-GB" },
    ]);
    expect(captured("avc-intra-100-two-frames").audio).toMatchObject([
      { layout: "mono", channelLabels: ["L"] },
      { layout: "mono", channelLabels: ["R"] },
      { layout: "mono" },
    ]);
  });

  test("channels without labels have no layout", () => {
    const [track] = captured("d10-50").audio;
    expect(track).toMatchObject({ channels: 4, bitDepth: 24, samples: 48_000 });
    expect(track).not.toHaveProperty("layout");
  });

  test("a lossy codec has a profile and no bit depth", () => {
    const [track] = captured("he-aac-stream").audio;
    expect(track).toMatchObject({ codec: "AAC", profile: "HE-AAC", layout: "stereo", language: "en" });
    expect(track).not.toHaveProperty("bitDepth");
  });

  test("immersive audio is known by name", () => {
    expect(captured("imf-iab").audio).toMatchObject([
      { codec: "IAB", sampleRate: 48_000, bitDepth: 24, samples: 10_010 },
    ]);
  });
});

describe("wrapper", () => {
  test("is named, with pattern and partition where it is MXF", () => {
    expect(captured("xdcam-hd422").container).toEqual({
      format: "MXF",
      operationalPattern: "OP1a",
      headerPartition: "closed complete",
      durationSeconds: 2,
    });
    expect(captured("dcp-subtitle").container).toMatchObject({ operationalPattern: "OP-Atom" });
    expect(captured("prores-4444").container).toEqual({ format: "QuickTime", durationSeconds: 1.001 });
    expect(captured("hevc-hlg").container.format).toBe("MPEG-4");
    expect(captured("transport-stream").container.format).toBe("MPEG-TS");
    expect(captured("rf64").container.format).toBe("RF64");
  });

  test("lasts as long as its frames, to more than a millisecond", () => {
    expect(captured("hevc-hdr10").container.durationSeconds).toBe(12_012 / 24_000);
  });

  test("is absent when MediaInfo does not know the file, and no track makes a picture a film", () => {
    expect(captured("not-media")).toEqual({ container: {}, video: [], audio: [] });
    expect(captured("image-tiff")).toEqual({ container: { format: "TIFF" }, video: [], audio: [] });
  });
});

test("an MP4 whose tracks are encrypted is not read", () => {
  const track = [
    { "@type": "General", Format: "MPEG-4" },
    { "@type": "Video", Format: "AVC", CodecID: "encv / avc1", Encryption: "Encrypted" },
  ];
  expect(probeFromMediaInfo({ json: JSON.stringify({ media: { track } }), partial: false })).toEqual({
    unread: "it is encrypted",
  });
});
