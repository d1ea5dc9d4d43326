import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { imageFromMediaInfo } from "./image-from-mediainfo.js";

describe("a still picture", () => {
  test("is named by its format, not by its compression", () => {
    expect(captured("image-tiff")).toEqual({ format: "TIFF", width: 1920, height: 1080, colorSpace: "RGB" });
  });

  test("has the facts that MediaInfo finds, and no others", () => {
    expect(captured("image-dpx")).toEqual({
      format: "DPX",
      width: 1920,
      height: 1080,
      colorSpace: "RGB",
      bitDepth: 10,
      alpha: false,
    });
    expect(captured("image-exr")).toEqual({ format: "EXR", width: 2048, height: 1080 });
    expect(captured("image-jpeg2000")).toMatchObject({ format: "JPEG 2000", bitDepth: 16 });
  });

  test("is none where MediaInfo finds picture tracks or nothing", () => {
    expect(captured("prores-4444")).toEqual({});
    expect(captured("not-media")).toEqual({});
  });

  test("has no size that is a fraction", () => {
    expect(imageOf({ Format: "DPX" }, { Width: "3.5", Height: "inf", BitDepth: "10.5" })).toEqual({ format: "DPX" });
  });

  test.each([
    [
      { BitDepth: "24", ColorSpace: "RGB" },
      { colorSpace: "RGB", bitDepth: 8, alpha: false },
    ],
    [{ BitDepth: "32", ColorSpace: "RGBA" }, { colorSpace: "RGB" }],
    [{ BitDepth: "16" }, { colorSpace: "RGB" }],
    [
      { BitDepth: "8", ColorSpace: "Y" },
      { colorSpace: "Indexed", bitDepth: 8 },
    ],
    [{}, {}],
  ])("that is a bitmap of %o per pixel has %o per channel", (fields, facts) => {
    expect(imageOf({ Format: "Bitmap" }, fields)).toEqual({ format: "BMP", ...facts });
  });

  test("with an alpha channel says so", () => {
    expect(imageOf({ Format: "WebP" }, { ColorSpace: "RGBA" })).toEqual({
      format: "WebP",
      colorSpace: "RGB",
      alpha: true,
    });
    expect(imageOf({ Format: "PSD" }, { ColorSpace: "CMYK", BitDepth: "8" })).toEqual({
      format: "PSD",
      colorSpace: "CMYK",
      bitDepth: 8,
    });
  });
});

function captured(name: string) {
  const json = readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), "utf8");
  return imageFromMediaInfo({ json, partial: false });
}

function imageOf(general: Record<string, string>, image: Record<string, string>) {
  const track = [
    { "@type": "General", ...general },
    { "@type": "Image", ...image },
  ];
  return imageFromMediaInfo({ json: JSON.stringify({ media: { track } }), partial: false });
}
