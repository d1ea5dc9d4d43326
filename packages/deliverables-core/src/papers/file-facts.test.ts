import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFrameRate, parseFrameRate } from "../timecode/frame-rate.js";
import { readFrames, readRange, readRaster, readRate, readSize } from "./file-facts.js";

describe("what a paper says of the file that was tested", () => {
  it.each([
    ["844,599,812 bytes", 844_599_812],
    ["844.599.812 Bytes", 844_599_812],
    ["844 599 812 octets", 844_599_812],
    ["844599812 B", 844_599_812],
    ["805.5 MB (on disk: 900 MB)", 844_599_812],
    ["844.6 MB", 844_599_812],
    ["0,84 Go", 844_599_812],
    ["1.234 GB", 1_234_000_000],
    ["1.234 KB", 1_234_000],
  ])("reads %s as a size that can mean %i bytes", (text, bytes) => {
    const read = readSize(text);
    expect(bytes).toBeGreaterThanOrEqual(read?.least ?? Number.NaN);
    expect(bytes).toBeLessThanOrEqual(read?.most ?? Number.NaN);
  });

  it("tells a size from one that differs by more than it is rounded", () => {
    expect(readSize("812.3 MB")?.most).toBeLessThan(900_000_000);
    expect(readSize("844,599 bytes")).toEqual({ least: 844_599, most: 844_599 });
  });

  it.each(["A4", "see list", "12 files", "1920 × 1080", ""])("does not take %s for a size", (text) => {
    expect(readSize(text)).toBeUndefined();
  });

  it.each([
    ["25", "25", false],
    ["25 fps", "25", false],
    ["29.97 fps DF", "30000/1001", false],
    ["23,976", "24000/1001", false],
    ["24000/1001", "24000/1001", false],
    ["50i", "50", true],
    ["59.94i", "60000/1001", true],
    ["@ 25p", "25", false],
  ])("reads %s as a rate", (text, rate, isFields) => {
    const read = readRate(text);
    expect(read && formatFrameRate(read.rate)).toBe(rate);
    expect(read?.isFields).toBe(isFields);
  });

  it.each(["1920 × 1080", "10:00:00:00", "constant", "1080p25 × 2"])(
    "does not take %s for a rate of its own",
    (text) => {
      expect(readRate(text)?.rate.exact).not.toEqual(parseFrameRate("25")?.exact);
    },
  );

  it.each([
    ["1920 × 1080", 1920, 1080],
    ["1920x1080p25", 1920, 1080],
    ["3840 px x 2160 px", 3840, 2160],
    ["HD (1440 * 1080)", 1440, 1080],
  ])("reads %s as a raster", (text, width, height) => {
    expect(readRaster(text)).toEqual({ width, height });
  });

  it.each([
    ["35750", { tested: 35_750 }],
    ["35,750 frames", { tested: 35_750 }],
    ["12000 of 35750", { tested: 12_000, of: 35_750 }],
    ["12.000/35.750", { tested: 12_000, of: 35_750 }],
    ["all", undefined],
    ["10:00:00:00", undefined],
  ])("reads %s as a number of frames", (text, frames) => {
    expect(readFrames(text)).toEqual(frames);
  });

  it("reads from when to when was tested", () => {
    const rate = parseFrameRate("25");
    expect(readRange("10:00:00:00 – 10:12:00:00", rate)?.seconds).toEqual({ numerator: 720n, denominator: 1n });
    expect(readRange("10:00:00 to 10:12:00", rate)?.seconds).toEqual({ numerator: 720n, denominator: 1n });
    expect(readRange("10:12:00:00 – 10:00:00:00", rate)).toBeUndefined();
    expect(readRange("whole programme", rate)).toBeUndefined();
  });

  it("reads any text without an exception, and quickly", () => {
    const rate = parseFrameRate("30000/1001");
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,:;x×/ -]{0,60}$/)), (text) => {
        for (const read of [readSize, readRate, readRaster, readFrames]) read(text);
        readRange(text, rate);
      }),
    );
  });
});
